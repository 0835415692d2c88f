/** What a newsletter concludes, and what it asks its readers. */
import { sentencesOf } from "../sentences";
import { unclosed, wholeTitle } from "./heads";
import type { Plan } from "./layout";
import { linesIn } from "./quick";
import { spanOf } from "./titles";
import type { Sections } from "./types";
import type { Zone } from "./zones";

type Outlook = NonNullable<Sections["outlook"]>;

/** The part's claim is its title, or the first heading in it; else what the part is called. */
export function outlookOf(plan: Plan, zones: readonly Zone[]): Outlook | undefined {
  const outlook: Outlook = { paragraphs: [], questions: [] };
  for (const zone of zones) {
    const head = plan.lines[zone.at];
    if (!head) continue;
    let title = zone.running ? undefined : zone.claim && unclosed(plan.text, zone.claim);
    if (zone.running && zone.claim) outlook.paragraphs.push(zone.claim);
    const lines = linesIn(plan, zone);
    const [first, second] = lines;
    const claims =
      first &&
      second &&
      (first.kind === "heading" ||
        (first.kind === "paragraph" &&
          first.close !== "stop" &&
          (first.bold || (first.size <= 110 && second.size > 1.4 * first.size)) &&
          first.close !== "colon"));
    if (!zone.running && !title && claims) {
      title = wholeTitle(first, plan.text).span;
      lines.shift();
    }
    for (const { span, key, number } of lines) {
      // A number alone begins the footnotes.
      if (key === "" && number !== undefined) break;
      outlook.paragraphs.push(span);
    }
    if (!zone.running) outlook.title ??= title ?? spanOf(head);
  }
  for (const paragraph of outlook.paragraphs) outlook.questions.push(...questionsOf(plan.text, paragraph));
  return outlook.paragraphs.length > 0 || outlook.title ? outlook : undefined;
}

export function questionsOf(text: string, within: { start: number; end: number }): { start: number; end: number }[] {
  return sentencesOf(text, within).filter(({ start, end }) =>
    /\?[\s»”"')]*$/u.test(text.slice(Math.max(start, end - 6), end)),
  );
}

/** Paragraphs that conclude without a heading. */
export const concludes =
  /^(?:en conclusion|pour conclure|en guise de conclusion|pour finir|en somme|au final|to conclude|in conclusion|to sum up|in closing|wrapping up|looking ahead)\s?[,:]|^(?:une|la|derniere|one|a|the|last) (?:derniere |last |final )?(?:question|interrogation|thought|pensee)\b[^.!?]{0,40} ?:/;
