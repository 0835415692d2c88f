/** The published lexicons against the archive, whose editors chose each story's themes. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseLexicons } from "@/briefing/lexicons";
import { parseBriefing } from "@/briefing/load";
import type { Story } from "@/briefing/schema";
import { type Language, languages } from "@/lib/language";
import { publishedThemes } from "@/testing/published";
import { singular, tokensOf } from "../tokens";
import { scoreThemes } from "./score-themes";

const folder = "public/briefings";
const lexicons = parseLexicons(JSON.parse(readFileSync(`${folder}/lexicons.json`, "utf8")), "lexicons.json");
const themes = publishedThemes();

const storiesIn = (language: Language) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(`.${language}.json`))
    .flatMap((name) => parseBriefing(JSON.parse(readFileSync(`${folder}/${name}`, "utf8")), name).briefing.stories);

function leading({ title, summary, body }: Pick<Story, "title" | "summary" | "body">, language: Language) {
  const text = [title, summary, ...body].join("\n");
  const head = { start: 0, end: title.length };
  const rest = { start: title.length + 1, end: text.length };
  return scoreThemes({ text, blocks: [] }, [rest], language, themes, lexicons, head)[0]?.theme;
}

describe.each(languages)("the lexicons in %s", (language) => {
  test("name the themes of the taxonomy, each, and no term twice within one", () => {
    expect(Object.keys(lexicons[language]).toSorted()).toEqual(themes.map(({ id }) => id).toSorted());
    for (const terms of Object.values(lexicons[language])) {
      const keys = terms.map(({ term }) =>
        tokensOf(term, { start: 0, end: term.length }).map(({ key }) => (term.endsWith("*") ? key : singular(key))),
      );
      const written = keys.map((words, index) => words.join(" ") + (terms[index]?.term.endsWith("*") ? "*" : ""));
      expect(written.filter((term, index) => written.indexOf(term) !== index)).toEqual([]);
    }
  });

  test("lead with the theme that the archive’s editors lead with, and hardly ever with one they do not name", () => {
    const stories = storiesIn(language);
    const lead = stories.map((story) => leading(story, language));
    expect(stories.filter(({ themes: [first] }, at) => first === lead[at]).length / stories.length).toBeGreaterThan(
      0.87,
    );
    const named = stories.filter((story, at) => story.themes.includes(lead[at] ?? "")).length;
    expect(named / stories.length).toBeGreaterThan(0.93);
  });
});

// Stories that no lexicon was made from.
test.each<[Language, string, string, string]>([
  [
    "fr",
    "Un port se chauffe aux serveurs",
    "La chaleur de 300 baies alimente le réseau de la ville. Le site tire 40 MW.",
    "infrastructure",
  ],
  [
    "fr",
    "Le tribunal donne raison aux photographes",
    "Le juge retient la contrefaçon ; l’éditeur fera appel.",
    "legal-risk",
  ],
  [
    "fr",
    "L’ordonnance attendra le médecin",
    "L’assistant trie les patients des urgences, un praticien signe.",
    "regulated-sectors",
  ],
  [
    "fr",
    "Doubler un film en une nuit",
    "La voix de l’acteur est clonée dans douze langues, lèvres comprises.",
    "multimodal",
  ],
  [
    "fr",
    "La paie se fait seule",
    "Des agents traitent les factures ; les équipes contrôlent le processus.",
    "operations",
  ],
  [
    "fr",
    "Une licorne de plus",
    "Le tour de table, mené par trois fonds, porte la valorisation à un milliard d’euros.",
    "capital",
  ],
  [
    "fr",
    "Un laboratoire médical lève 80 millions",
    "Sa série B servira à tester des médicaments à l’hôpital.",
    "regulated-sectors",
  ],
  // Words in another sense than a theme's.
  [
    "fr",
    "Un fabricant s’assure des lasers",
    "Il assure que les centres de données suivront. Le modèle lit, prêt à servir.",
    "infrastructure",
  ],
  [
    "fr",
    "La jeune société convainc",
    "Son logiciel de conduite équipe des constructeurs ; le logiciel vaut un milliard.",
    "regulated-sectors",
  ],
  ["fr", "Report voté par 400 voix contre 45", "Les sanctions attendront ; la loi reste.", "legal-risk"],
  ["fr", "La juge confirme son ordonnance", "Le procès se tiendra en mars.", "legal-risk"],
  [
    "en",
    "A clinic lets an agent book visits",
    "Nurses and doctors check each; patients wait less.",
    "regulated-sectors",
  ],
  ["en", "The finance chief opens the books", "Compute went from 0.2 to 2 gigawatts.", "infrastructure"],
  [
    "en",
    "A start-up for law firms",
    "Its software serves legal departments and their legal work.",
    "regulated-sectors",
  ],
  ["en", "A harbour runs on chips", "The data centre draws 40 MW; its GPU racks heat the town.", "infrastructure"],
  [
    "en",
    "Photographers win in court",
    "The judge found copyright infringement; the publisher will appeal.",
    "legal-risk",
  ],
  [
    "en",
    "The bank lets a model read claims",
    "Insurers and doctors must still sign, the supervisor says.",
    "regulated-sectors",
  ],
  ["en", "A film dubbed overnight", "The actor’s voice is cloned in twelve languages, lips included.", "multimodal"],
  ["en", "Payroll runs itself", "Agents process invoices while employees check the workflow.", "operations"],
  ["en", "One more unicorn", "The Series C round, led by three funds, puts the valuation at $1bn.", "capital"],
  ["en", "A chip designer raises $80m", "Its Series B pays for a new accelerator and a GPU cluster.", "infrastructure"],
])("%s: %s → a theme that it does not say", (language, title, summary, theme) => {
  expect(leading({ title, summary, body: [] }, language)).toBe(theme);
});
