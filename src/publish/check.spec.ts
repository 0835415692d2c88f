/** Each rule with an example that passes and one that fails, and what is said of it. */
import { describe, expect, test } from "vitest";
import { aBriefing, aFigure, aStory, someThemes } from "@/testing/builders";
import { changed } from "@/testing/changed";
import { check, tally } from "./check";
import type { InputFile } from "./edition-file";

const acme = { id: "acme", name: "Acme", kind: "company" } as const;
const zeta = { id: "zeta", name: "Zeta", kind: "company" } as const;
const outlook = { title: "Et après", paragraphs: ["La suite."], questions: ["Que garder\u202f?"] };
const edition = aBriefing({
  outlook,
  takeaways: [{ text: "Une chose est arrivée.", story: "a-story" }, { text: "Une autre aussi." }],
  stories: [
    aStory({
      kicker: "Un mot",
      entities: [acme, zeta],
      figures: [aFigure({ entity: "acme", source: 0, note: "Une réserve." }), aFigure({ id: "second", source: 0 })],
    }),
    aStory({ id: "b-story", entities: [acme] }),
  ],
  faq: [{ question: "Pourquoi\u202f?", answer: "Parce que.", story: "b-story" }],
});
const nextWeek = aBriefing({
  week: "2026-W07",
  period: { from: "2026-02-09", to: "2026-02-15" },
  takeaways: [{ text: "Une suite." }],
  outlook,
  stories: [aStory({ id: "c-story", thread: "an-affair" })],
  faq: [],
});
const [fr, en, nextFr, nextEn] = ["2026-W06.fr.json", "2026-W06.en.json", "2026-W07.fr.json", "2026-W07.en.json"];
const shelf: InputFile[] = [
  { name: fr, input: edition },
  { name: en, input: { ...edition, language: "en" } },
  { name: nextFr, input: nextWeek },
  { name: nextEn, input: { ...nextWeek, language: "en" } },
].map((file) => ({ ...file, input: JSON.parse(JSON.stringify(file.input)) }));
const themes = { name: "themes.json", input: { themes: someThemes } };

type Change = [pointer: string, value: unknown];
const apply = (input: unknown, changes: Change[]) =>
  changes.reduce((data, [pointer, value]) => changed(data, pointer, value), input);
const lines = (faults: ReturnType<typeof check>) => faults.map(({ file, path, message }) => [file, path, message]);

/** What is said of the French edition of week 06 by itself. */
function alone(...changes: Change[]): string[] {
  const files = [{ name: fr, input: apply(edition, changes) }];
  return check({ files, themes }).map(({ path, message }) => `${path}: ${message}`);
}

/** What is said of all four editions after changes to some. */
function together(changes: Record<string, Change[]>) {
  const files = shelf.map(({ name, input }) => ({ name, input: apply(input, changes[name] ?? []) }));
  return lines(check({ files, themes, unread: [] }));
}

test("two weeks in two languages that follow every rule have no fault", () => {
  expect(together({})).toEqual([]);
  expect(tally(shelf)).toEqual({ editions: 4, stories: 3, figures: 2 });
});

describe("an edition by itself", () => {
  const figure = "/stories/0/figures/0";
  test.each<[rule: string, good: Change[], bad: Change[], faults: string[]]>([
    [
      "follows the format",
      [[`${figure}/value`, 0]],
      [[`${figure}/value`, "35 M$"]],
      [`${figure}/value: must be a number, not a text`],
    ],
    ["follows the format in its envelope", [["/title", "Autre"]], [["/title", undefined]], ["/title: is missing"]],
    [
      "holds the week that its file is named for",
      [["/week", "2026-W06"]],
      [["/week", "2026-W05"]],
      ["/week: the file is named 2026-W06.fr.json but holds 2026-W05.fr"],
    ],
    [
      "holds the language that its file is named for",
      [["/language", "fr"]],
      [["/language", "en"]],
      ["/language: the file is named 2026-W06.fr.json but holds 2026-W06.en"],
    ],
    [
      "has the period of its week",
      [["/period", { from: "2026-02-02", to: "2026-02-08" }]],
      [["/period", { from: "2026-02-01", to: "2026-02-07" }]],
      [
        "/period/from: must be 2026-02-02, the Monday of 2026-W06",
        "/period/to: must be 2026-02-08, the Sunday of 2026-W06",
      ],
    ],
    [
      "has a source for every figure",
      [[`${figure}/source`, 0]],
      [[`${figure}/source`, undefined]],
      [`${figure}/source: has no source`],
    ],
    [
      "keeps to the taxonomy",
      [["/stories/0/themes", ["legal-risk", "infrastructure"]]],
      [["/stories/0/themes", ["legal-risk", "gardening"]]],
      ['/stories/0/themes/1: "gardening" is not in the taxonomy'],
    ],
    [
      "names an entity once a story",
      [["/stories/1/entities", [acme, zeta]]],
      [["/stories/1/entities", [acme, acme]]],
      ['/stories/1/entities/1/id: "acme" is used twice in this story'],
    ],
    [
      "has takeaways that lead to its stories",
      [["/takeaways/1/story", "b-story"]],
      [["/takeaways/1/story", "z-story"]],
      ['/takeaways/1/story: "z-story" is not a story of this edition'],
    ],
    [
      "has questions that lead to its stories",
      [["/faq", []]],
      [["/faq/0/story", "z-story"]],
      ['/faq/0/story: "z-story" is not a story of this edition'],
    ],
  ])("%s", (_, good, bad, faults) => {
    expect(alone(...good)).toEqual([]);
    expect(alone(...bad)).toEqual(faults);
  });

  test("need not be named after its week while nobody asks for it, but is told so", () => {
    const files = [{ name: "drafts/next.json", input: edition }];
    expect(lines(check({ files, themes }))).toEqual([["drafts/next.json", "", "must be named 2026-W06.fr.json"]]);
  });

  test("says everything at once: no fault hides another", () => {
    const changes: Change[] = [
      ["/week", 6],
      ["/period/to", "2026-02-09"],
      ["/stories/0/title", undefined],
      ["/stories/0/body/0", "Deux  espaces."],
      ["/stories/0/figures/0/entity", "nobody"],
      ["/stories/0/figures/1", { ...aFigure({ id: "round", source: 0 }), value: null, unit: "token" }],
      ["/stories/1/id", "a-story"],
      ["/stories/1/sources", []],
      ["/stories/1/entities/0/kind", "robot"],
      ["/faq/0/question", "Pourquoi ?"],
    ];
    expect(alone(...changes)).toEqual([
      "/week: must be a text, not a number",
      "/stories/0/title: is missing",
      "/stories/0/figures/1/value: is empty",
      expect.stringMatching(/^\/stories\/1\/entities\/0\/kind: must be one of company, /),
      "/period/to: must be 2026-02-08, the Sunday of 2026-W06",
      '/stories/0/figures/1/id: "round" is used twice in this story',
      '/stories/0/figures/0/entity: "nobody" is not an entity of this story',
      "/stories/0/figures/1/unit: money needs an ISO 4217 currency, such as USD",
      '/stories/1/id: "a-story" is used twice in this edition',
      '/faq/0/story: "b-story" is not a story of this edition',
      "/stories/0/body/0: two spaces: “Deux  espaces.”",
      "/faq/0/question: no-break space missing before ; : ! or ?: “Pourquoi ?”",
    ]);
  });

  test.each([null, 1, "text", [], {}, { stories: [null, 1] }, { week: "2026-W06", stories: {}, faq: [[]] }])(
    "that is %j is refused, and nothing breaks",
    (input) => expect(check({ files: [{ name: fr, input }, ...shelf.slice(1)], themes })).not.toEqual([]),
  );
});

describe("the languages of a week", () => {
  const story = "/stories/0";
  const figure = `${story}/figures/0`;

  test("are all there, where all files are looked at", () => {
    const [french, , ...others] = shelf;
    const files = french ? [french, ...others] : [];
    expect(lines(check({ files, themes, unread: [] }))).toEqual([[fr, "", "there is no 2026-W06.en.json"]]);
    expect(check({ files, themes, unread: [`a/${en}`] })).toEqual([]);
    expect(check({ files, themes })).toEqual([]);
  });

  test.each<[pointer: string, value: unknown, path: string, message: string]>([
    ["/publishedAt", "2026-02-10T06:00:00Z", "/publishedAt", "2026-02-10T06:00:00Z here, 2026-02-09T06:00:00+01:00 in"],
    [`${story}/id`, "c-more", "/stories", 'no "a-story" here, one in'],
    [`${story}/date`, "2026-02-04", `${story}/date`, "2026-02-04 here, 2026-02-03 in"],
    [`${story}/date`, undefined, `${story}/date`, "nothing here, 2026-02-03 in"],
    [`${story}/themes`, ["legal-risk"], `${story}/themes/0`, "legal-risk here, infrastructure in"],
    [
      `${story}/themes`,
      ["infrastructure", "legal-risk"],
      `${story}/themes`,
      '["infrastructure","legal-risk"] here, ["infrastructure"] in',
    ],
    [`${story}/thread`, "an-affair", `${story}/thread`, "an-affair here, nothing in"],
    [`${story}/kicker`, undefined, `${story}/kicker`, "nothing here, a text in"],
    [`${story}/body`, ["One.", "Two."], `${story}/body`, "2 of them here, 1 of them in"],
    [`${story}/highlights`, [], `${story}/highlights`, "0 of them here, 1 of them in"],
    [`${story}/entities/1`, { ...zeta, id: "eta" }, `${story}/entities`, 'no "zeta" here, one in'],
    [`${story}/entities/1/kind`, "product", `${story}/entities/1/kind`, "product here, company in"],
    [
      `${story}/sources/0/url`,
      "https://example.com/b",
      `${story}/sources/0/url`,
      "https://example.com/b here, https://example.com/a in",
    ],
    [`${story}/sources/0/date`, "2026-02-03", `${story}/sources/0/date`, "2026-02-03 here, nothing in"],
    [`${figure}/value`, 36e6, `${figure}/value`, "36000000 here, 35000000 in"],
    [`${figure}/unit`, "EUR", `${figure}/unit`, "EUR here, USD in"],
    [`${figure}/kind`, "revenue", `${figure}/kind`, "revenue here, funding in"],
    [`${figure}/qualifier`, "about", `${figure}/qualifier`, "about here, exactly in"],
    [`${figure}/entity`, "zeta", `${figure}/entity`, "zeta here, acme in"],
    [`${figure}/asOf`, "2026-02-03", `${figure}/asOf`, "2026-02-03 here, nothing in"],
    [`${figure}/claim`, "claimed", `${figure}/claim`, "claimed here, nothing in"],
    [`${figure}/note`, undefined, `${figure}/note`, "nothing here, a text in"],
    [`${story}/figures/2`, aFigure({ id: "third", source: 0 }), `${story}/figures/2/id`, '"third" here, none in'],
    ["/takeaways/0/story", "b-story", "/takeaways/0/story", "b-story here, a-story in"],
    ["/takeaways/2", { text: "A third." }, "/takeaways", "3 of them here, 2 of them in"],
    ["/faq/0/story", undefined, "/faq/0/story", "nothing here, b-story in"],
    ["/faq", [], "/faq", "[] here, 1 of them in"],
    ["/outlook/questions", [], "/outlook/questions", "0 of them here, 1 of them in"],
    [
      "/rates",
      { base: "EUR", date: "2026-02-06", quotes: { USD: 1.18 }, source: edition.stories[0]?.sources[0] },
      "/rates",
      '{"base":"EUR","date":"2026-02-06","quotes":{"US… here, nothing in',
    ],
  ])("agree on %s: %j", (pointer, value, path, message) => {
    expect(together({ [fr]: [[pointer, value]], [en]: [[pointer, value]] }).map(([, at]) => at)).not.toContain(path);
    expect(together({ [en]: [[pointer, value]] })).toContainEqual([en, path, `${message} 2026-W06.fr.json`]);
  });

  test.each<[string, unknown]>([
    ["/title", "Another"],
    [`${story}/summary`, "Other words."],
    [`${story}/kicker`, "A word"],
    [`${figure}/label`, "Round"],
    [`${figure}/quote`, "35 million"],
    [`${story}/sources/0/title`, "Titled otherwise"],
    [`${story}/entities/1/role`, "Founder"],
    ["/outlook/paragraphs", ["One.", "Two."]],
  ])("may differ in their words: %s", (pointer, value) => {
    expect(together({ [en]: [[pointer, value]] })).toEqual([]);
  });

  test("keep one order: what is out of it is said once", () => {
    const [a, b] = edition.stories;
    expect(together({ [en]: [["/stories", [b, a]]] })).toEqual([
      [en, "/stories/0/id", '"b-story" here, "a-story" at its place in 2026-W06.fr.json'],
    ]);
  });

  test("are compared story by story: one too many does not put the others in the wrong", () => {
    const stories = [aStory({ id: "d-story" }), ...edition.stories];
    expect(together({ [en]: [["/stories", stories]] })).toEqual([
      [en, "/stories/0/id", '"d-story" here, none in 2026-W06.fr.json'],
    ]);
  });

  test("are not compared where one breaks the format: that is said already", () => {
    expect(together({ [en]: [[`${figure}/value`, "35 M$"]] }).map(([file, path]) => [file, path])).toEqual([
      [en, `${figure}/value`],
    ]);
    expect(together({ [fr]: [[story, 1]] }).filter(([file]) => file === en)).toEqual([]);
    const rates = { base: "EUR", date: "2026-02-06", quotes: { USD: 1.18 }, source: edition.stories[0]?.sources[0] };
    expect(together({ [fr]: [["/rates", rates]], [en]: [["/rates", { ...rates, quotes: { USD: "1.18" } }]] })).toEqual([
      [en, "/rates/quotes/USD", "must be a number, not a text"],
    ]);
  });

  test("are not compared part by part where they share no story", () => {
    const stories = edition.stories.map((story) => ({ ...story, id: `other-${story.id}` }));
    const links = edition.takeaways.map(({ text }) => ({ text }));
    expect(
      together({
        [en]: [
          ["/stories", stories],
          ["/takeaways", links],
          ["/faq", []],
        ],
      }),
    ).toEqual([[en, "/stories", "none of these is a story of 2026-W06.fr.json: one of the two is to be made anew"]]);
  });

  test("are compared all the same beside what breaks the format", () => {
    const [first] = edition.stories;
    expect(
      together({
        [en]: [
          ["/stories", [{ ...first, title: 1 }]],
          ["/faq", []],
        ],
      }),
    ).toEqual([
      [en, "/stories/0/title", "must be a text, not a number"],
      [en, "/stories", 'no "b-story" here, one in 2026-W06.fr.json'],
      [en, "/faq", "[] here, 1 of them in 2026-W06.fr.json"],
    ]);
  });

  test("are compared with the other file too where only the French is asked about", () => {
    const [french, english] = [apply(edition, [["/stories/0/date", "2026-02-04"]]), shelf[1]];
    const beside = english ? [english] : [];
    expect(lines(check({ files: [{ name: `in/${fr}`, input: french }], themes, beside }))).toEqual([
      [`in/${fr}`, "/stories/0/date", "2026-02-04 here, 2026-02-03 in 2026-W06.en.json"],
    ]);
  });
});

describe("from week to week", () => {
  const renamed = "/stories/0/entities/0/name";

  test("an entity has one name in a language", () => {
    expect(together({ [nextEn]: [[renamed, "ACME"]] })).toEqual([
      [nextEn, renamed, '"acme" is "ACME" here, "Acme" in 2026-W06.en.json at /stories/0'],
    ]);
  });

  test("and may have another in another language", () => {
    const changes: Change[] = [
      ["/stories/0/entities/0/name", "Acmé"],
      ["/stories/1/entities/0/name", "Acmé"],
    ];
    expect(together({ [fr]: changes, [nextFr]: changes.slice(0, 1) })).toEqual([]);
  });

  test("it is said where fewer say it, be it the older week", () => {
    expect(together({ [fr]: [["/stories/1/entities/0/name", "ACME"]] })).toEqual([
      [fr, "/stories/1/entities/0/name", '"acme" is "ACME" here, "Acme" in 2026-W06.fr.json at /stories/0'],
    ]);
  });

  test("an entity has one kind in all languages", () => {
    const changes: Change[] = [["/stories/0/entities/0/kind", "product"]];
    const message = '"acme" is "product" here, "company" in 2026-W06.fr.json at /stories/0';
    expect(together({ [nextFr]: changes, [nextEn]: changes })).toEqual([
      [nextFr, "/stories/0/entities/0/kind", message],
      [nextEn, "/stories/0/entities/0/kind", message],
    ]);
  });

  test("a story's id is used in one week only; a thread ties the weeks", () => {
    const message = '"b-story" is a story of 2026-W06 already: give this one its own id, and both the same thread';
    const changes: Change[] = [["/stories/0/id", "b-story"]];
    expect(
      together({ [fr]: [["/stories/1/thread", "an-affair"]], [en]: [["/stories/1/thread", "an-affair"]] }),
    ).toEqual([]);
    expect(together({ [nextFr]: changes, [nextEn]: changes })).toEqual([
      [nextFr, "/stories/0/id", message],
      [nextEn, "/stories/0/id", message],
    ]);
  });

  test("what is only compared with has no faults of its own", () => {
    const [first, second, ...beside] = shelf.map(({ name, input }) => ({
      name,
      input: apply(input, [["/title", "Deux  mots"]]),
    }));
    const files = [first, second].flatMap((file) => file ?? []);
    expect(lines(check({ files, themes, beside })).map(([file]) => file)).toEqual([fr, en]);
  });
});

test("a taxonomy that breaks the format is at fault itself, and no theme is", () => {
  const broken = { name: "themes.json", input: { themes: [{ ...someThemes[0], icon: 1 }] } };
  expect(lines(check({ files: shelf, themes: broken }))).toEqual([
    ["themes.json", "/themes/0/icon", "must be a text, not a number"],
  ]);
  expect(check({ files: shelf, themes: undefined })).toEqual([]);
});
