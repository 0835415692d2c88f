import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSource } from "../read/read-source";
import type { Span } from "../spans";
import { completenessOf } from "./completeness";
import { draftEdition } from "./draft-edition";
import { parseDraft } from "./draft-schema";
import { faultsOf } from "./faults";
import { fieldsOf } from "./paths";
import { context, source } from "./testing/sample";

const draft = draftEdition(source, context);
const words = ({ start, end }: Span) => source.text.slice(start, end);
const [first, second] = draft.stories;

describe("a newsletter", () => {
  test("has its own title and standfirst", () => {
    expect(draft.title.value).toBe("La lettre des machines");
    expect(draft.standfirst.value).toContain("Deux annonces seulement");
  });

  test("becomes its stories", () => {
    expect(draft.stories.map(({ title }) => title.value)).toEqual([
      "Norvane achète sa propre centrale",
      "Tessaline lève 40\u202fM€",
    ]);
    expect(first?.id.value).toBe("norvane-achete-propre-centrale");
    expect(first?.implication.value).toContain("posséder son électricité");
    expect(first?.date.value).toBe("2026-02-24");
    expect(first?.entities.map(({ id }) => id.value)).toContain("norvane");
    expect(first?.highlights.map(({ value }) => value)).toEqual([
      "Contrat de 15 ans",
      "Électricité réservée aux serveurs",
    ]);
    expect(first?.themes[0]?.id).toBe("infrastructure");
    expect(second?.themes[0]?.id).toBe("capital");
  });

  test("with each quantity once, and where it is said", () => {
    const raised = second?.figures.find(({ value }) => value.value === 40e6);
    expect(raised?.spans.map(words)).toEqual(["40 M€", "40 millions d’euros"]);
    expect(raised).toMatchObject({ unit: { value: "EUR" }, kind: { value: "funding" } });
    expect(raised?.quote.value).toBe("La jeune pousse Tessaline lève 40 millions d’euros auprès de ses investisseurs.");
  });

  test("whose sources are its links, and nothing where it has none", () => {
    expect(first?.sources[0]).toMatchObject({
      publisher: { value: "norvane.example" },
      url: { value: "https://www.norvane.example/centrale" },
    });
    expect(first?.figures.every((figure) => figure.source.value === first.sources[0]?.key)).toBe(true);
    expect(second?.figures.map((figure) => figure.source)).toEqual(
      second?.figures.map(() => ({ value: "", state: "empty", spans: [] })),
    );
  });

  test("proposes a takeaway a story, and links questions to them", () => {
    expect(draft.takeaways.map(({ story }) => story)).toEqual(draft.stories.map(({ key }) => key));
    expect(draft.takeaways[1]?.text.value).toContain("40\u202fmillions");
    expect(draft.faq[0]?.story).toBe(first?.key);
    expect(draft.outlook.title.value).toBe("L’énergie mène le jeu");
  });

  test("says only what is missing", () => {
    const faults = faultsOf(draft, new Set(["infrastructure", "capital"]));
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(["empty", "no-source"]));
    expect(faults.filter(({ code }) => code === "empty").map(({ path }) => path)).toEqual([
      `stories/${second?.key}/implication`,
    ]);
    const { missing, total, filled, settled } = completenessOf(draft);
    expect(missing).toContain(`stories/${second?.key}/implication`);
    expect(total - filled).toBe(missing.length);
    expect(settled).toBe(0);
  });
});

test("an address of its own is the last source of figures without any", () => {
  const online = { ...source, url: "https://letters.example/9", title: "Lettre 9" };
  const story = draftEdition(online, context).stories[1];
  expect(story?.sources.at(-1)).toMatchObject({
    title: { value: "Lettre 9" },
    publisher: { value: "letters.example" },
  });
  expect(story?.figures.every((figure) => figure.source.value === story.sources.at(-1)?.key)).toBe(true);
});

test("the week is the editor's, the text's, or none", () => {
  expect(draftEdition(source, { ...context, week: "2026-W10" }).week.value).toBe("2026-W10");
  expect(draft.week.value).toBe("2026-W09");
  expect(draftEdition(readSource("Rien du tout.", "text"), context).week).toEqual({
    value: "",
    state: "empty",
    spans: [],
  });
});

test.each([
  ["[Veille IA] Les puces coûtent plus cher", "Les puces coûtent plus cher"],
  ["Fwd: TR : Chips get dearer, courts busier", "Chips get dearer, courts busier"],
  ["La lettre des machines n° 54", "Acme lève 35\u202fmillions de dollars"],
  ["Lettre 9", "Acme lève 35\u202fmillions de dollars"],
])("without a title of its own, a mail's subject that says something is one: %s", (subject, title) => {
  const text = "Acme lève 35 millions de dollars";
  const letter = readSource(`## ${text}\n\nLa société Acme a levé 35 millions de dollars auprès de Zeta.`, "markdown");
  expect(draftEdition({ ...letter, title: subject }, context).title.value).toBe(title);
});

const pieces = fc.constantFrom(
  "# Titre\n",
  "\n\n",
  "Norvane lève 40 millions d’euros. ",
  "- un point\n",
  "FAQ\n",
  "Pourquoi ? ",
  "Conclusion : fin\n",
  "12 %",
  "le 3 mars",
  "[x](https://a.example)",
  "\u202f",
  "«",
  "🚀 ",
  "1. ",
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);

test("any text becomes a draft that can be kept, with its places in the text", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom("text" as const, "markdown" as const), (text, format) => {
      const any = draftEdition(readSource(text, format), context);
      expect(parseDraft(JSON.parse(JSON.stringify(any)))).toBeDefined();
      for (const { field, path } of fieldsOf(any))
        if (path.endsWith("/quote") && field.spans[0])
          expect(any.source?.text.slice(field.spans[0].start, field.spans[0].end)).toBe(field.value);
    }),
    { numRuns: 100 },
  );
}, 30_000);
