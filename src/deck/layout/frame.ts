import { textWidth } from "@/lib/measure";
import type { SummarySlide } from "../plan-types";
import { fitRole, slack } from "./fit";
import { bodyBottom, content, defaultBoxes } from "./grid";
import type { Box, PlacedSlide } from "./placed";
import { roles } from "./type-scale";

export type Frame = Pick<PlacedSlide, "kicker" | "title" | "footer" | "link" | "number"> & { body: Box };

/** Between the title and the body. */
const titleGap = 15;

/** What every page of a slide has around its body. `suffix` ends the title, "(2/2)" for instance, and is never cut. */
export function placeFrame(slide: SummarySlide, suffix: string, cuts: Set<string>): Frame {
  const kicker = fitRole("kicker", slide.kicker, content.width, cuts);
  const kickerBox = { ...defaultBoxes.kicker, height: Math.max(defaultBoxes.kicker.height, kicker.height) };
  const title = fitRole("title", slide.title, content.width, cuts, suffix);
  const titleBox = {
    ...defaultBoxes.title,
    y: kickerBox.y + kickerBox.height + 1,
    height: Math.max(defaultBoxes.title.height, title.height),
  };
  const top = titleBox.y + titleBox.height + titleGap;
  return {
    kicker: { box: kickerBox, text: kicker.text, size: kicker.size },
    title: { box: titleBox, text: title.text, size: title.size },
    ...placeFooter(slide, cuts),
    number: defaultBoxes.number,
    body: { x: content.x, y: top, width: content.width, height: bodyBottom - top },
  };
}

function placeFooter(slide: SummarySlide, cuts: Set<string>): Pick<PlacedSlide, "footer" | "link"> {
  const linkDefault = defaultBoxes.link;
  const wanted = textWidth(slide.link.text, roles.link.steps[0][0], false) * slack + 2;
  // The template's width unless the link needs more: most slides keep the template's box.
  const linkWidth = wanted <= linkDefault.width ? linkDefault.width : Math.min(wanted, 0.4 * content.width);
  const linkX = linkDefault.x + linkDefault.width - linkWidth;
  const footerBox = { ...defaultBoxes.footer, width: linkX - 16 - content.x };
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

/** The address as a browser would write it, or nothing unless it is http or https: a deck must not run a script. */
function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
}
