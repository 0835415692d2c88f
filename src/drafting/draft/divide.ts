/** The parts of a story on one side of a cut. What stands on both sides is on both. */
import { type Span, wordsOf } from "../spans";
import { type Keys, makeField } from "./build";
import { proposed } from "./draft-story";
import { quoteSpan } from "./quote";
import { type Reading, sentenceAt } from "./reading";
import { clip } from "./section-of";
import type { DraftEntity, DraftFigure, DraftSource, DraftStory, Field, Item } from "./types";

export interface Side {
  span: Span;
  /** Parts without a place in the source stay with the first. */
  isFirst: boolean;
  reading: Reading;
  keys: Keys;
}

type Parts = Pick<DraftStory, "figures" | "entities" | "sources">;

export function partsOn(story: DraftStory, side: Side): Parts {
  const figures = story.figures.flatMap((figure) => figureOn(figure, side));
  const entities = story.entities.flatMap((entity) => entityOn(entity, figures, side));
  const newKeys = new Map<string, string>();
  const sources = story.sources.flatMap((source): DraftSource[] => {
    const isHere = hasPlace(source.url.spans, side);
    if (!isHere && !figures.some((figure) => figure.source.value === source.key)) return [];
    const isBoth =
      side.isFirst ||
      (isHere && source.url.spans.length > 0 && !hasPlace(source.url.spans, { ...side, isFirst: true }));
    const key = isBoth ? source.key : side.keys.next();
    newKeys.set(source.key, key);
    return [{ ...source, key }];
  });
  return {
    entities,
    sources,
    figures: figures.map((figure) => {
      const key = newKeys.get(figure.source.value);
      return key === undefined ? figure : { ...figure, source: { ...figure.source, value: key } };
    }),
  };
}

/** Whether any of the places is on this side; parts without any are on the first. */
function hasPlace(spans: readonly Span[], side: Side): boolean {
  return spans.length ? spans.some((span) => isOn(span, side)) : side.isFirst;
}

/** What was added from elsewhere in the source counts for the first. */
export function isOn({ start }: Span, { span, isFirst }: Side): boolean {
  const within = start >= span.start && start < span.end;
  return isFirst ? within || start < span.start : within;
}

function figureOn(figure: DraftFigure, side: Side): DraftFigure[] {
  const places = figure.spans.length ? figure.spans : figure.quote.spans;
  if (!hasPlace(places, side)) return [];
  const spans = figure.spans.filter((span) => isOn(span, side));
  const isWhole = spans.length === figure.spans.length;
  const number = spans[0];
  const quote =
    figure.quote.state === "proposed" && number && !figure.quote.spans.some((span) => isOn(span, side))
      ? quoteAt(number, side.reading)
      : figure.quote;
  return [{ ...figure, key: isWhole || side.isFirst ? figure.key : side.keys.next(), spans, quote }];
}

function quoteAt(number: Span, reading: Reading): Field {
  const { text } = reading.source;
  const quote = quoteSpan(text, sentenceAt(reading, number.start), number);
  return makeField(wordsOf(text, quote), [quote]);
}

function entityOn(entity: DraftEntity, figures: readonly DraftFigure[], side: Side): DraftEntity[] {
  const isHeld = figures.some((figure) => figure.entity.value !== "" && figure.entity.value === entity.id.value);
  if (!hasPlace(entity.name.spans, side) && !isHeld) return [];
  const spans = entity.name.spans.filter((span) => isOn(span, side));
  const isWhole = spans.length > 0 && spans.length === entity.name.spans.length;
  const key = isWhole || side.isFirst ? entity.key : side.keys.next();
  return [{ ...entity, key, name: { ...entity.name, spans }, id: { ...entity.id, spans } }];
}

/** Texts on this side, but for what the new title takes. One that the cut goes through is cut, unless it is the editor's. */
export function itemsOn(items: readonly Item[], side: Side, title: Span | undefined): Item[] {
  return items.flatMap((item): Item[] => {
    const [span, ...others] = item.spans;
    if (!span) return side.isFirst ? [item] : [];
    if (item.state !== "proposed" || others.length) return isOn(span, side) ? [item] : [];
    const here = side.isFirst && !isOn(span, side) ? undefined : clip(span, side.span);
    if (!here || here.end === here.start) return isOn(span, side) && span.start < side.span.start ? [item] : [];
    const start = title && title.start <= here.start ? Math.min(Math.max(here.start, title.end), here.end) : here.start;
    if (start === span.start && here.end === span.end) return [item];
    const field = proposed(side.reading, { start, end: here.end });
    if (!/[\p{L}\p{N}]/u.test(field.value)) return [];
    return [{ key: isOn(span, side) ? item.key : side.keys.next(), ...field }];
  });
}
