/**
 * The studio's engine on its corpus: precision and recall against what an editor reads, time on a megabyte, and both
 * beside Microsoft Recognizers-Text.
 */
import { draftEdition } from "@/drafting/draft/draft-edition";
import { readSource, type SourceFormat } from "@/drafting/read/read-source";
import { type Newsletter, readContext, readCorpus } from "@/drafting/testing/read-corpus";
import { runEngine } from "@/drafting/testing/run-engine";
import { measure, scoreNewsletter } from "@/drafting/testing/score";
import { compare } from "./bench-drafting/compare";
import { oneMegabyte } from "./bench-drafting/one-megabyte";

type Print = (name: string, value: number, unit: string) => void;

export async function benchDrafting(print: Print): Promise<void> {
  const newsletters = await readCorpus();
  const context = readContext();
  const scores = newsletters.map(({ name, expected, source }) =>
    scoreNewsletter(name, expected, runEngine(source, context)),
  );
  for (const { name, value } of measure(scores)) print(`drafting, 12 newsletters: ${name}`, value, "of 1");
  for (const format of ["text", "markdown", "html"] as const) timeMegabyte(format, newsletters, context, print);
  compare(newsletters, print);
}

function timeMegabyte(
  format: SourceFormat,
  newsletters: readonly Newsletter[],
  context: ReturnType<typeof readContext>,
  print: Print,
): void {
  const suited = newsletters.filter(({ expected }) => expected.format === format);
  const content = oneMegabyte(suited.map((newsletter) => newsletter.content));
  const time = seconds(() => draftEdition(readSource(content, format), { ...context, language: "en" }));
  // The least that any reading of prose does: every word and number, one after the other.
  const yardstick = seconds(() => [...content.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word.toLowerCase()).length);
  print(`drafting, 1 MB of ${format}: read and drafted`, time, "s");
  print(`drafting, 1 MB of ${format}: read and drafted`, time / yardstick, "× listing its words");
}

/** The best of three: what else the machine does only adds. */
function seconds(call: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    call();
    return (performance.now() - start) / 1000;
  });
  return Math.min(...times);
}
