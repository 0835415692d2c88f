import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsOf } from "../spans";
import { findEntities } from "./find-entities";
import { gazetteerOf } from "./gazetteer";

const gazetteer = gazetteerOf([
  { id: "mistral-ai", name: "Mistral AI", kind: "company" },
  { id: "universal-music-group", name: "Universal Music Group", kind: "company" },
  { id: "meta", name: "Meta", kind: "company" },
  { id: "x", name: "X", kind: "company" },
  { id: "block", name: "Block", kind: "company" },
  { id: "claude", name: "Claude", kind: "product" },
  { id: "nvidia", name: "Nvidia", kind: "company" },
  { id: "openai", name: "OpenAI", kind: "company" },
  { id: "xai", name: "xAI", kind: "company" },
  { id: "world-labs", name: "World Labs", kind: "company" },
  { id: "mercedes-benz", name: "Mercedes-Benz", kind: "company" },
  { id: "credit-agricole", name: "Crédit Agricole", kind: "investor" },
  { id: "challenger", name: "Challenger, Gray & Christmas", kind: "company" },
  { id: "european-commission", name: "European Commission", kind: "institution" },
  { id: "european-commission", name: "Commission européenne", kind: "institution" },
  { id: "us-supreme-court", name: "US Supreme Court", kind: "institution" },
  { id: "elon-musk", name: "Elon Musk", kind: "person" },
  { id: "masayoshi-son", name: "Masayoshi Son", kind: "person" },
  { id: "kling-3-0", name: "Kling 3.0", kind: "product" },
  { id: "humans-and", name: "Humans&", kind: "company" },
  { id: "music-publishers", name: "Music publishers", kind: "company" },
  { id: "claude-opus-4-6", name: "Claude Opus 4.6", kind: "product" },
  { id: "fda", name: "FDA", kind: "institution" },
]);
const none = gazetteerOf([]);
const find = (text: string, known = gazetteer) => findEntities({ text, blocks: [] }, known);

/** "words → id" of each mention, in the order of the text. */
function mentions(text: string, known = gazetteer): string[] {
  return find(text, known)
    .flatMap(({ id, mentions }) => mentions.map((span) => ({ span, id })))
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, id }) => `${wordsOf(text, span)} → ${id}`);
}

describe("names of the archive", () => {
  test.each<[string, string[]]>([
    ["Puis Mistral AI et Mistral signent.", ["Mistral AI → mistral-ai", "Mistral → mistral-ai"]],
    ["le mistral souffle", []],
    ["Chez UMG, rien.", ["UMG → universal-music-group"]],
    ["Universal Music suit", ["Universal Music → universal-music-group"]],
    ["NVIDIA, nvidia", ["NVIDIA → nvidia"]],
    ["openai, OPENAI’S et l’OpenAI", ["openai → openai", "OPENAI → openai", "OpenAI → openai"]],
    ["OpenAI's and xAI’s", ["OpenAI → openai", "xAI → xai"]],
    ["XAI", ["XAI → xai"]],
    ["Block lays off; they block it. Block the ads.", ["Block → block"]],
    ["META and meta", []],
    ["X paie. X-ray, 10 X, génération X", ["X → x"]],
    ["Mercedes Benz, MERCEDES‑BENZ", ["Mercedes Benz → mercedes-benz", "MERCEDES‑BENZ → mercedes-benz"]],
    ["le Credit agricole", ["Credit agricole → credit-agricole"]],
    ["Selon Challenger, Gray & Christmas, 3", ["Challenger, Gray & Christmas → challenger"]],
    ["La Commission européenne", ["Commission européenne → european-commission"]],
    ["the Supreme Court", ["Supreme Court → us-supreme-court"]],
    ["Elon Musk parle. Puis Musk se tait.", ["Elon Musk → elon-musk", "Musk → elon-musk"]],
    ["Masayoshi Son prête. Son fonds suit.", ["Masayoshi Son → masayoshi-son"]],
    ["Kling 3.0 et Humans&, mais humans", ["Kling 3.0 → kling-3-0", "Humans& → humans-and"]],
    ["Jean-Claude arrive", []],
    ["music publishers sue", []],
    ["voir openai.com, @nvidia, #claude et exemple.org/meta", []],
    ["Fda fda FDA", ["FDA → fda"]],
    ["Claude", ["Claude → claude"]],
    ["Puis Claude Opus 4.6. Opus 4.6 lit.", ["Claude Opus 4.6 → claude-opus-4-6", "Opus 4.6 → claude-opus-4-6"]],
    ["the World Labs of the world", ["World Labs → world-labs"]],
  ])("%j", (text, expected) => expect(mentions(text)).toEqual(expected));

  test("come with their kind, their aliases and where they are from", () => {
    expect(find("Commission européenne")).toEqual([
      {
        id: "european-commission",
        name: "European Commission",
        kind: "institution",
        aliases: ["Commission européenne"],
        from: "archive",
        mentions: [{ start: 0, end: 21 }],
      },
    ]);
  });

  test("an alias of two is neither’s", () => {
    const two = gazetteerOf([
      { id: "acme-labs", name: "Acme Labs", kind: "company" },
      { id: "acme-health", name: "Acme Health", kind: "company" },
    ]);
    expect(mentions("Puis Acme Labs.", two)).toEqual(["Acme Labs → acme-labs"]);
    expect(find("Puis Acme.", two)).toMatchObject([{ id: "acme", from: "text" }]);
  });
});

describe("names that are only written as such", () => {
  /** "name [kind]" in order of first mention. */
  const proposed = (text: string) => find(text, none).map(({ name, kind }) => `${name} [${kind}]`);

  test.each<[string, string[]]>([
    ["Hier, Corvane lève 3 M€.", ["Corvane [company]"]],
    ["Corvane lève 3 M€.", ["Corvane [company]"]],
    ["Résultat attendu mardi.", []],
    ["Le marché bouge. Beaucoup hésitent en Mars.", []],
    ["Les IA et les API des PME, selon le CEO et le PDG.", []],
    [
      "La Commission européenne et la Cour suprême",
      ["Commission européenne [institution]", "Cour suprême [institution]"],
    ],
    ["the Bank of Norland said", ["Bank of Norland [institution]"]],
    ["une note de l’Autorité de la concurrence", ["Autorité de la concurrence [institution]"]],
    ["mené par Lodestar Ventures", ["Lodestar Ventures [investor]"]],
    ["selon Claire Vauban, analyste", ["Claire Vauban [person]"]],
    ["CEO Tolga Arslan left", ["Tolga Arslan [person]"]],
    ["avec Zephyra 2.1 et GPT-9", ["Zephyra 2.1 [product]", "GPT-9 [product]"]],
    ["chez Zephyra 2 milliards de dollars", ["Zephyra [company]"]],
    ["à Singapour et aux États-Unis", ["Singapour [place]", "États-Unis [place]"]],
    ["in New York and the White House", ["New York [place]", "White House [institution]"]],
    ["the Fair Machines Act passed", []],
    ["Why Every Company Is Moving Fast On Agents Now", []],
    ["BREAKING NEWS FOR EVERYONE", []],
    ["on dit Corvane, puis corvane", []],
    ["in Acme Widgets’s plant, not Example.org.", ["Acme Widgets [company]"]],
    ["", []],
    ["It grows near San Jose and Cupertino, then Leeds.", ["San Jose [place]", "Cupertino [place]", "Leeds [place]"]],
    ["une juge de Manhattan, en Normandie", ["Manhattan [place]", "Normandie [place]"]],
    ["on bâtit chez Acme : Finlande et New Jersey.", ["Acme [company]", "Finlande [place]", "New Jersey [place]"]],
    ["at an office in London EC2V 8AU", ["London [place]"]],
    ["that Blackwell and Rubin make up", ["Blackwell [product]", "Rubin [product]"]],
    ["Puces : Vera Rubin, livrée bientôt", ["Vera Rubin [product]"]],
    ["with Nvidia’s new Corvane and its rival", ["Nvidia [company]", "Corvane [product]"]],
    ["avec Corvane, de Mistral AI", ["Corvane [product]", "Mistral [company]"]],
    ["against the Lotis agent, from the App Store", ["Lotis [product]", "App Store [product]"]],
    ["the Treasury and the Corvane", ["Treasury [institution]", "Corvane [company]"]],
    ["said Dr Helen Vauban", ["Helen Vauban [person]"]],
    ["Copyright, Designs and Patents Act 1988", []],
    ["le Copyright Office de Norland", ["Copyright Office [company]", "Norland [company]"]],
    ["Copyright 2026. Reader Q&A, Valeur et Évolution", []],
    ["V. Envoi", []],
    ["[45:30] Corvine mail", []],
    ["ONE TO WATCH", []],
    ["Then Marta thinks; Joe notes it.", []],
    ["ACME says so. TRK lève 3 M€.", ["ACME [company]", "TRK [company]"]],
    ["71 % on OSWorld and MMLU-Pro", []],
  ])("%j", (text, expected) => expect(proposed(text)).toEqual(expected));

  test("are no heads of a table’s columns", () => {
    const text = "Corvane | Lotis\nchez Brindel | 3";
    const row = { kind: "row", depth: 0, bold: [], links: [] } as const;
    const blocks = [
      { ...row, bold: [], links: [], span: { start: 0, end: 15 }, header: true },
      { ...row, bold: [], links: [], span: { start: 16, end: text.length } },
    ];
    expect(findEntities({ text, blocks }, none).map(({ name }) => name)).toEqual(["Brindel"]);
  });

  /** Whom a text names but for where its news is from. */
  test.each<[string, string[]]>([
    ["Selon Les Échos, Corvane lève.", ["Corvane"]],
    ["Corvane lève, selon le Financial Times, Bloomberg et Reuters.", ["Corvane"]],
    ["D’après Reuters, chez Corvane", ["Corvane"]],
    ["Near Acme, according to the Wall Street Journal.", ["Acme"]],
    ["Near Acme, per Bloomberg", ["Acme"]],
    ["Near Acme (Bloomberg).", ["Acme"]],
    ["as reported by The Information", []],
    ["Then Reuters reported it; Politico a révélé le reste", []],
    ["comme elle l’a confié au Monde", []],
    ["comme elle l’a dit aux Échos", []],
    ["le patron du Monde", ["Monde"]],
    ["Source : Handelsblatt", []],
    ["Rien de plus | Les Échos", []],
    ["Rien.\nReuters\nRien.", []],
    ["le procès du New York Times", ["New York Times"]],
    ["un procès contre Le Monde", ["Le Monde"]],
    ["le monde, les échos, le point", []],
  ])("publishers as sources are none: %j", (text, expected) =>
    expect(find(text, none).map(({ name }) => name)).toEqual(expected),
  );

  test("nor is a publisher that is a link’s words", () => {
    const text = "It grows near Corvane. Reuters";
    const links = [{ span: { start: 23, end: 30 }, url: "https://a.example/" }];
    const block = { kind: "paragraph", span: { start: 0, end: text.length }, depth: 0, bold: [], links } as const;
    expect(findEntities({ text, blocks: [{ ...block, bold: [], links }] }, none).map(({ name }) => name)).toEqual([
      "Corvane",
    ]);
  });

  test("go on by the short forms that the text gives them", () => {
    const text =
      "Puis Norland Music Group (NMG) signe. NMG paie Lotis Santé. Lotis encaisse, selon Anna Vesper. Vesper rit.";
    expect(mentions(text, none)).toEqual([
      "Norland Music Group → norland-music-group",
      "NMG → norland-music-group",
      "NMG → norland-music-group",
      "Lotis Santé → lotis-sante",
      "Lotis → lotis-sante",
      "Anna Vesper → anna-vesper",
      "Vesper → anna-vesper",
    ]);
    expect(find(text, none)[0]).toMatchObject({ aliases: ["NMG"], from: "text" });
  });

  test("have ids as editions write them", () => {
    expect(find("chez Crème & Fils, l’autre", none).map(({ id }) => id)).toEqual(["creme-and-fils"]);
  });
});

describe("whatever the text", () => {
  const piece = fc.constantFrom(
    ..."Mistral |AI|Acme|Claude|X|4.6|3|.|, |\n| de | of |Bank|(|)|’s|-|&|@|é|É|Musk|Elon |NMG|\ud83d|/|:| ".split("|"),
  );

  test("mentions are words of the text, apart from each other, of entities in order of first mention", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "binary" })), { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const found = find(text);
        const spans = found.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
        const firsts = found.map(({ mentions: [first] }) => first?.start ?? -1);
        return (
          spans.every(({ start, end }, at) => start >= (spans[at - 1]?.end ?? 0) && end <= text.length) &&
          spans.every((span) => /^[\p{L}\p{N}]/u.test(wordsOf(text, span))) &&
          firsts.every((start, at) => start > (firsts[at - 1] ?? -1)) &&
          found.every(({ id }) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
        );
      }),
    );
  });

  test("only the stretch that is asked for is looked at", () => {
    const text = "Chez Mistral, chez Nvidia, chez Meta.";
    expect(findEntities({ text, blocks: [] }, gazetteer, { start: 13, end: 26 })).toMatchObject([{ id: "nvidia" }]);
  });

  test.each(["Bank of ", "Acme ", "A", "Mistral-", "Commission de la ", "X. ", "Claude 4.", "(NMG) ", "é"])(
    "a long one takes time in proportion: %j",
    (unit) => {
      const text = unit.repeat(400_000 / unit.length);
      const before = process.cpuUsage();
      find(text);
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(2500);
    },
  );
});
