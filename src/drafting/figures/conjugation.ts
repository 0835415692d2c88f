/** Verb forms for tables of phrases, without accents: a stem each, its forms joined as one slot of a phrase. */

const erEndings = "e es ent er era erait eraient eront ait aient ant ee ees eant eait eaient ea eons ons".split(" ");
const participles = "e es ee ees".split(" ");

const joined = (stems: string, endings: readonly string[]) =>
  stems
    .split(" ")
    .map((stem) => endings.map((ending) => stem + ending).join("|"))
    .join(", ");

/** French verbs in -er: "lev" gives lève, lèvent, levait, lèverait, levé … ("engrang": engrangeait too). */
export const er = (stems: string): string => joined(stems, erEndings);

/** Their past participles alone, which may stand behind a sum: "35 M€ levés par …". */
export const participle = (stems: string): string => joined(stems, participles);

function englishForms(verb: string): string {
  if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`].join("|");
  if (/[^aeiou]y$/.test(verb))
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`].join("|");
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${verb}ed`, `${verb}ing`].join("|");
}

/** English regular verbs, with the words that go on them: "raise", "pull in", "close on". */
export const regular = (verbs: string): string =>
  verbs
    .split(", ")
    .map((phrase) => {
      const [verb = "", ...rest] = phrase.split(" ");
      return [englishForms(verb), ...rest].join(" ");
    })
    .join(", ");
