/** The value that selected words give to a field. */
import { type Span, wordsOf } from "../spans";
import { daySaid } from "./draft-figures";
import { proposed } from "./draft-story";
import type { FieldPath } from "./paths";
import { quoteSpan } from "./quote";
import { type Reading, weekSaid } from "./reading";
import { slugOf } from "./slug";
import { sliceWithin } from "./sorted";

/** Undefined where the words say nothing for such a field: no number, no day, or a field of choices. */
export function selectedValue(path: FieldPath, within: Span, reading: Reading): string | number | undefined {
  const { text } = reading.source;
  const [list, , part, , inner] = path.split("/");
  const name = path.slice(path.lastIndexOf("/") + 1);
  const words = proposed(reading, within).value;
  if (path === "week")
    return sliceWithin(reading.dates, within)
      .map((date) => weekSaid(date, reading.year))
      .find(Boolean);
  if (list !== "stories") return words;
  if (part === "figures") return ofFigure(inner, within, reading, words);
  if (part === "sources" && name === "url")
    return sliceWithin(reading.links, within)[0]?.url ?? /https?:\/\/[^\s<>"]+/.exec(wordsOf(text, within))?.[0];
  if (name === "date") return sliceWithin(reading.dates, within).flatMap((date) => daySaid(date, reading))[0]?.value;
  if (name === "kind" || name === "themes") return undefined;
  return name === "id" || name === "thread" ? slugOf(words) || undefined : words;
}

function ofFigure(
  name: string | undefined,
  within: Span,
  reading: Reading,
  words: string,
): string | number | undefined {
  const figure = sliceWithin(reading.figures, within)[0];
  switch (name) {
    case "value":
      return figure?.value;
    case "unit":
      return figure?.unit;
    case "asOf":
      return sliceWithin(reading.dates, within).flatMap((date) => daySaid(date, reading))[0]?.value;
    case "quote":
      return wordsOf(
        reading.source.text,
        quoteSpan(reading.source.text, within, figure?.span ?? { ...within, end: within.start }),
      );
    case "id":
      return slugOf(words) || undefined;
    case "label":
    case "note":
      return words;
    default:
      return undefined;
  }
}
