/** Stories of past weeks for tests of charts: written and read again by the code that publishes them. */
import fc from "fast-check";
import { parseArchive } from "@/briefing/archive-load";
import type { ArchiveStory } from "@/briefing/model/archive";
import { weeksOf } from "@/briefing/model/editions";
import { claims, type MoneyKind, qualifiers, type Rates } from "@/briefing/schema";
import { addWeeks, weekOf, weekPeriod, weekYear } from "@/lib/weeks";
import { archiveOf } from "@/publish/archive";
import { aBriefing, aFigure, aStory } from "./builders";

type StoryInput = NonNullable<Parameters<typeof aStory>[0]>;
type FigureInput = NonNullable<Parameters<typeof aFigure>[0]>;

export type WeekStory = StoryInput & { week: string };

/** Stories of any weeks in any order, as a page over time reads them; `rates` by week. */
export function someWeeks(stories: readonly WeekStory[], rates: Record<string, Rates> = {}): ArchiveStory[] {
  const editions = weeksOf(stories).map((week) =>
    aBriefing({
      week,
      period: weekPeriod(week),
      rates: rates[week],
      takeaways: [{ text: "Une chose est arrivée." }],
      stories: stories.flatMap(({ week: own, ...story }, index) =>
        own === week ? [aStory({ id: `s${index}`, ...story })] : [],
      ),
    }),
  );
  const years = new Set(editions.map((edition) => weekYear(edition.week)));
  return [...years].flatMap((year) =>
    parseArchive(JSON.parse(JSON.stringify(archiveOf(editions, year, "fr"))), "archive"),
  );
}

/** One amount in a story of its own. */
export type Telling = FigureInput & {
  /** Whose it is, by name; nobody's where missing. */
  by?: string | undefined;
  /** Where it is told; the week of its own day where missing. */
  week?: string;
  /** The day of its story. */
  storyDate?: string | undefined;
  themes?: string[];
  rates?: Rates;
};

/** Each amount in its own story, "Un signal 0", "Un signal 1" …; on 3 February 2026 unless it says otherwise. */
export function tell(...tellings: readonly Telling[]): ArchiveStory[] {
  const rates: Record<string, Rates> = {};
  const stories = tellings.map((telling, index): WeekStory => {
    const { by, week, storyDate, themes, rates: own, ...over } = { asOf: "2026-02-03", ...telling };
    const told = week ?? weekOf(over.asOf ?? "2026-02-03");
    if (own) rates[told] = own;
    const id = by?.toLowerCase().replaceAll(" ", "-");
    return {
      week: told,
      title: `Un signal ${index}`,
      date: storyDate,
      ...(themes ? { themes } : {}),
      entities: by && id ? [{ id, name: by, kind: "company" }] : [],
      figures: [aFigure({ entity: id, ...over })],
    };
  });
  return someWeeks(stories, rates);
}

export function someRates(date: string, quotes: Record<string, number> = { USD: 1.25 }): Rates {
  return {
    base: "EUR",
    date,
    quotes,
    source: { title: "Reference rates", publisher: "ECB", url: "https://example.com/rates" },
  };
}

/** Text without the no-break spaces that a test cannot show. */
export function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, " ");
}

/** Labels that the measures of docs/publishing.md are told by, a few of each kind. */
const labels: Record<MoneyKind, readonly string[]> = {
  valuation: [
    ...["Valorisation", "Valuation", "Valorisation pre-money", "Valorisation visée"],
    ...["Capitalisation boursière", "Vente d’actions du personnel", "Valorisation dans l’opération", "Part"],
  ],
  funding: ["Levée de fonds", "Stake", "Prêt", "Total levé", "Tranche", "Levée discutée", "Crédits"],
  acquisition: ["Prix", "Price sought"],
  capex: ["Investissement 2026", "Investissement réalisé en 2025", "Programme", "Contrat", "Dette", "Total"],
  revenue: [
    ...["Revenu annualisé", "Run-rate", "Chiffre d’affaires 2025", "Revenu trimestriel", "Revenu mensuel"],
    ...["Revenu attendu en 2027", "Bénéfice net", "Revenu annualisé visé"],
  ],
  "damages-claimed": ["Dommages réclamés", "Dommages par œuvre"],
  settlement: ["Règlement", "Montant en euros"],
  fine: ["Amende", "Plafond de l’amende"],
};

const startWeek = "2025-W40";

/** Amounts as a year of editions could tell them: repeated, old, in other currencies, at zero, doubtful, with caveats. */
export function someTellings(kinds: readonly MoneyKind[], most = 24): fc.Arbitrary<Telling[]> {
  const telling = fc.record({
    kind: fc.constantFrom(...kinds),
    label: fc.nat(7),
    by: fc.constantFrom(undefined, "Acme", "Zeta", "Omega Labs"),
    value: fc.constantFrom(-2e6, 0, 1e6, 35e6, 36e6, 1e9, 1.25e9, 380e9),
    unit: fc.constantFrom("USD", "USD", "USD", "EUR", "CHF"),
    qualifier: fc.constantFrom(...qualifiers),
    claim: fc.constantFrom(undefined, ...claims),
    note: fc.constantFrom(undefined, undefined, "Une réserve.", "Une autre."),
    weeks: fc.nat(30),
    age: fc.constantFrom(0, 0, 3, 30, 60, 200, 400),
    rated: fc.boolean(),
    themes: fc.subarray(["infrastructure", "legal-risk", "quantum"], { minLength: 1 }),
  });
  const dated = telling.map(({ label, weeks, age, rated, ...rest }): Telling => {
    const week = addWeeks(startWeek, weeks);
    const asOf = new Date(Date.parse(weekPeriod(week).from) - age * 86_400_000).toISOString().slice(0, 10);
    const own = labels[rest.kind];
    const rates = rated ? { rates: someRates(weekPeriod(week).to) } : {};
    return { ...rest, ...rates, label: own[label % own.length] ?? "", week, asOf };
  });
  return fc.array(dated, { maxLength: most });
}
