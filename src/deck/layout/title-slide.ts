import { textWidth, wrapLines } from "@/lib/measure";
import type { TitleSlide } from "../plan-types";
import { fitRole, slack } from "./fit";
import { placeFooter } from "./frame";
import type { PlacedSlide, PlacedText } from "./placed";
import type { Sheet } from "./sheet";
import { roles } from "./type-scale";

const gaps = { title: 12, subtitle: 8 } as const;
/** Large type hangs deeper under its lines than their height tells. */
const below = 6;

type TitleTexts = Pick<PlacedSlide, "kicker" | "title" | "subtitle" | "footer" | "link" | "number">;

/** The first page: kicker, title and subtitle one under the other, the title as large as its length allows. */
export function placeTitleSlide(slide: TitleSlide, suffix: string, sheet: Sheet, cuts: Set<string>): TitleTexts {
  const { boxes } = sheet;
  const at = (role: "deckKicker" | "deckTitle" | "subtitle", text: string, y: number, end = ""): PlacedText => {
    const { height, ...fitted } = fitRole(role, text, boxes[role].width, cuts, end);
    const width = balanced(role, fitted, boxes[role].width);
    return {
      ...fitted,
      box: {
        ...boxes[role],
        y,
        width,
        height: role === "deckTitle" ? height + below : Math.max(height, boxes[role].height),
      },
    };
  };
  const kicker = at("deckKicker", slide.kicker, boxes.deckKicker.y);
  const title = at("deckTitle", slide.title, kicker.box.y + kicker.box.height + gaps.title, suffix);
  const subtitle = at("subtitle", slide.subtitle, title.box.y + title.box.height + gaps.subtitle);
  return {
    kicker,
    title,
    ...(subtitle.text && { subtitle }),
    ...placeFooter(slide, sheet, cuts),
    number: boxes.number,
  };
}

/** Where the last line would be left with little, the narrowest width that takes no more lines. */
function balanced(
  role: "deckKicker" | "deckTitle" | "subtitle",
  { text, size }: Omit<PlacedText, "box">,
  most: number,
) {
  const { bold } = roles[role];
  const lines = (width: number) => wrapLines(text, size, bold, width / slack);
  const usual = lines(most);
  const last = textWidth(usual.at(-1) ?? "", size, bold) * slack;
  if (usual.length === 1 || last > most / 3) return most;
  let width = most;
  while (width > most / 2 && lines(width - 8).length === usual.length) width -= 8;
  return width;
}
