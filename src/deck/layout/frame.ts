import { textWidth } from "@/lib/measure";
import type { SlidePlan } from "../plan-types";
import { fitRole, slack } from "./fit";
import type { Box, PlacedSlide } from "./placed";
import type { Sheet } from "./sheet";
import { roles } from "./type-scale";
import { webAddress } from "./web-address";

export type Frame = Pick<PlacedSlide, "kicker" | "title" | "footer" | "link" | "number"> & { body: Box };

/** Between the title and the body. */
const titleGap = 15;

/** What every page of a slide has around its body. `suffix` ends the title, "(2/2)" for instance, and is never cut. */
export function placeFrame(slide: SlidePlan, suffix: string, sheet: Sheet, cuts: Set<string>): Frame {
  const { boxes, content, bodyBottom } = sheet;
  const kicker = fitRole("kicker", slide.kicker, boxes.kicker.width, cuts);
  const kickerBox = { ...boxes.kicker, height: Math.max(boxes.kicker.height, kicker.height) };
  const title = fitRole("title", slide.title, content.width, cuts, suffix);
  const titleBox = {
    ...boxes.title,
    y: kickerBox.y + kickerBox.height + 1,
    height: Math.max(boxes.title.height, title.height),
  };
  const top = titleBox.y + titleBox.height + titleGap;
  return {
    kicker: { box: kickerBox, text: kicker.text, size: kicker.size },
    title: { box: titleBox, text: title.text, size: title.size },
    ...placeFooter(slide, sheet, cuts),
    number: boxes.number,
    body: { x: content.x, y: top, width: content.width, height: bodyBottom - top },
  };
}

export function placeFooter(
  slide: SlidePlan,
  { boxes, content }: Sheet,
  cuts: Set<string>,
): Pick<PlacedSlide, "footer" | "link"> {
  const linkDefault = boxes.link;
  const wanted = textWidth(slide.link.text, roles.link.steps[0][0], false) * slack + 2;
  // The template's width unless the link needs more: most slides keep the template's box.
  const linkWidth = wanted <= linkDefault.width ? linkDefault.width : Math.min(wanted, 0.4 * content.width);
  const linkX = linkDefault.x + linkDefault.width - linkWidth;
  const footerBox = { ...boxes.footer, width: linkX - 16 - content.x };
  const link = fitRole("link", slide.link.text, linkWidth, cuts);
  const footer = fitRole("footer", slide.footer, footerBox.width, cuts);
  const url = webAddress(slide.link.url);
  return {
    footer: { box: withHeight(footerBox, footer.height), text: footer.text, size: footer.size },
    link: {
      box: withHeight({ ...linkDefault, x: linkX, width: linkWidth }, link.height),
      text: link.text,
      size: link.size,
      ...(url && { url }),
    },
  };
}

function withHeight(box: Box, height: number): Box {
  return height <= box.height ? box : { ...box, height };
}
