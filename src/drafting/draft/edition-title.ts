import type { Sections } from "../sections/types";
import { wordsOf } from "../spans";
import { emptyField, makeField } from "./build";
import { proposed } from "./draft-story";
import { headingCase } from "./heading-case";
import type { Reading } from "./reading";
import type { Field } from "./types";
import { typeset } from "./typeset";

/** "Conclusion: a claim" → from where the claim begins. A heading that only names the part is no claim. */
const lead = /^[^:–—]{3,40}?\s?[:–—]\s+(?=\S)/u;
const partName =
  /^(?:(?:en |pour |in )?conclu(?:sion|re)|outlook|perspectives?|à suivre|what(?:['’]s| to watch| is)? next.*|looking ahead|the road ahead|et maintenant.*|la suite|bilan|synthèse|en résumé|takeaways?|wrap[- ]up|final thoughts?|closing thoughts?|the bottom line|bottom line|le mot de la fin|pour finir)\b[\s.:!?]*$/iu;

/** "[Veille IA] ", "Fwd: ", "TR : ": what mailing lists and mail programs put before a subject. */
const prefix = /^(?:\s*(?:\[[^\]]{1,60}\]|(?:fwd?|re|tr|fw|rép)\s?:))+\s*/iu;
/** A name with a number or a date is no claim. */
const isIssue = /(?:n\s?[°º]|#|issue|numéro|edition|édition)\s?\d+\s*$/iu;

/** The edition's own; else the subject of its mail, the outlook's claim, or what leads. */
export function titleOf({ title, outlook, stories }: Sections, reading: Reading): Field {
  if (title) return proposed(reading, title);
  const subject = (reading.source.title ?? "").slice(0, 300).replace(prefix, "").trim();
  if (subject.split(/\s+/).length >= 4 && !isIssue.test(subject))
    return makeField(typeset(subject, reading.context.language));
  const heading = outlook?.title;
  if (heading) {
    const words = wordsOf(reading.source.text, heading);
    const cut = lead.exec(words.slice(0, 200))?.[0].length ?? 0;
    const claim = words.slice(cut);
    if (!partName.test(claim) && claim.trim().split(/\s+/).length >= 3)
      return makeField(headingCase(typeset(claim, reading.context.language)), [
        { ...heading, start: heading.start + cut },
      ]);
  }
  const first = stories[0]?.title;
  return first ? proposed(reading, first) : emptyField();
}
