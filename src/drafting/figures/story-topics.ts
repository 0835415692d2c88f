/** What each part of a text is about, and what it says of its sums elsewhere. */
import type { Amount } from "./amounts";
import type { Context } from "./context";
import type { Parts } from "./headings";
import { cueAt, isKind, moneyTable, type OwnReading, type Topic } from "./kinds";
import type { Cue } from "./kinds-data";
import type { Match } from "./phrases";

/** A score, or a weight, from which words speak for themselves. */
export const sure = 2;
const topicReach = 80;

/** The strongest of some tokens' cues that is a kind by itself. */
export function strongest(context: Context, from: number, to: number, weight: number): Match<Cue> | undefined {
  let top: Match<Cue> | undefined;
  for (let at = from; at < to; at++) {
    const match = cueAt(context, at, moneyTable);
    if (!match) continue;
    const { kind, weight: own, side } = match.value;
    at = match.to - 1;
    if (kind === "other" || !isKind(kind) || own < weight || side === "next") continue;
    if (!top || own > top.value.weight) top = match;
  }
  return top;
}

export function sameKey(part: number, { unit, value }: Amount): string {
  return `${part} ${unit ?? ""} ${value}`;
}

/** The reading of a story's amounts, which may be asked for by part. */
export class StoryKinds {
  private readonly topics = new Map<number, Match<Cue> | undefined>();
  private readonly bodies = new Map<number, Match<Cue> | undefined>();
  /** The surest reading of each amount, of its part and of the whole text. */
  private readonly same = new Map<string, OwnReading>();

  constructor(
    private readonly context: Context,
    private readonly parts: Parts,
  ) {}

  /** The cue of the heading, or of the heading above it. */
  heading(part: number): Match<Cue> | undefined {
    if (this.topics.has(part)) return this.topics.get(part);
    const { heading, parent } = this.parts.list[part] ?? {};
    const own = heading && strongest(this.context, heading[0], Math.min(heading[1], heading[0] + 60), sure);
    const cue = own ?? (parent === undefined ? undefined : this.heading(parent));
    this.topics.set(part, cue);
    return cue;
  }

  topic(part: number): Topic {
    const kindOf = (cue: Match<Cue> | undefined) => (cue && isKind(cue.value.kind) ? cue.value.kind : undefined);
    const heading = kindOf(this.heading(part));
    return { heading, opening: heading ?? kindOf(this.opening(part)) };
  }

  private opening(part: number): Match<Cue> | undefined {
    if (this.bodies.has(part)) return this.bodies.get(part);
    const from = this.parts.list[part]?.heading[1] ?? 0;
    const next = this.parts.list[part + 1]?.heading[0] ?? this.context.tokens.length;
    const cue = strongest(this.context, from, Math.min(from + topicReach, next), 3);
    this.bodies.set(part, cue);
    return cue;
  }

  note(amount: Amount, own: OwnReading): void {
    if (own.score < sure || own.kind === "other") return;
    for (const part of [this.parts.at(amount.from), Number.NaN]) {
      const key = sameKey(part, amount);
      if ((this.same.get(key)?.score ?? 0) < own.score) this.same.set(key, own);
    }
  }

  /** What is said of the same amount in its part, or in the whole text. */
  said(amount: Amount, within: "part" | "text"): OwnReading | undefined {
    return this.same.get(sameKey(within === "part" ? this.parts.at(amount.from) : Number.NaN, amount));
  }
}
