/** A placed slide as HTML: what PowerPoint shows of it, at any size, without a look at the screen. */
import type { CSSProperties, ReactNode } from "react";
import type { PlacedSlide, PlacedText } from "../layout/placed";
import type { Sheet } from "../layout/sheet";
import { type Role, roles } from "../layout/type-scale";
import type { DeckStyle } from "../style";
import { Backdrop, backgroundOf } from "./backdrop";
import type { SlideEditing } from "./edit-types";
import { SlideText } from "./editable";
import { placedAt } from "./geometry";
import { fontFamily, tone, typeOfRole } from "./look";
import { SlideChart } from "./slide-chart";
import { SlidePoints } from "./slide-points";
import { SlideTable } from "./slide-table";
import { words } from "./words";

export type HeadingLevel = 1 | 2 | 3;

export interface SlideViewProps {
  slide: PlacedSlide;
  sheet: Sheet;
  style: DeckStyle;
  /** From 1. */
  number: number;
  /** With it, texts are changed in their place. */
  edit?: SlideEditing | undefined;
  /** Of the title; parts of the slide are one lower. */
  level?: HeadingLevel;
  /** Addresses of the template's background and of the logo, where there are any. */
  backgroundUrl?: string | undefined;
  logoUrl?: string | undefined;
}

/** It is as wide as its parent and as high as its proportions ask. `data-slide` and `data-part` name what is drawn. */
export function SlideView({ slide, sheet, style, number, edit, level = 2, backgroundUrl, logoUrl }: SlideViewProps) {
  const root: CSSProperties = {
    position: "relative",
    containerType: "inline-size",
    aspectRatio: `${sheet.width} / ${sheet.height}`,
    overflow: edit ? "visible" : "hidden",
    background: backgroundOf(style),
    // A dark page is dark on paper, too.
    printColorAdjust: "exact",
    WebkitPrintColorAdjust: "exact",
  };
  const page: CSSProperties & { "--u": string } = {
    "--u": `calc(100cqw / ${sheet.width})`,
    position: "absolute",
    inset: 0,
    ...pageType(style),
  };
  const below = level === 3 ? 4 : level === 2 ? 3 : 2;
  return (
    <article
      data-slide={slide.kind}
      lang={slide.language}
      aria-label={words[slide.language].slide(number)}
      style={root}
    >
      <div data-page style={page}>
        <Backdrop sheet={sheet} style={style} kind={slide.kind} backgroundUrl={backgroundUrl} logoUrl={logoUrl} />
        <Head slide={slide} style={style} edit={edit} level={level} />
        {slide.table && <SlideTable table={slide.table} style={style} edit={edit} />}
        {slide.chart && <SlideChart chart={slide.chart} style={style} level={below} />}
        {slide.points && <SlidePoints points={slide.points} style={style} level={below} edit={edit} />}
        <Foot slide={slide} style={style} number={number} />
      </div>
    </article>
  );
}

/** What every text on the page has in common, whatever the page around it is set in. */
function pageType(style: DeckStyle): CSSProperties {
  return {
    fontFamily: fontFamily(style.fonts.body),
    fontKerning: "none",
    fontVariantLigatures: "none",
    fontStyle: "normal",
    letterSpacing: "normal",
    wordSpacing: "normal",
    textAlign: "left",
    textIndent: 0,
    textTransform: "none",
    // Letters as wide at every size of the slide: lines break in the same places.
    textRendering: "geometricPrecision",
    textWrap: "wrap",
    whiteSpace: "pre-wrap",
    overflowWrap: "break-word",
    hyphens: "none",
    WebkitTextSizeAdjust: "none",
  };
}

type HeadProps = Pick<SlideViewProps, "slide" | "style" | "edit"> & { level: HeadingLevel };

function Head({ slide, style, edit, level }: HeadProps) {
  const first = slide.kind === "title";
  const colours = { ring: tone(style, "link"), paper: tone(style, "paper") };
  return (
    <hgroup style={{ margin: 0 }}>
      <Placed as="p" part={first ? "deckKicker" : "kicker"} text={slide.kicker} style={style} />
      <Placed as={`h${level}`} part={first ? "deckTitle" : "title"} text={slide.title} style={style}>
        <SlideText text={slide.title.text} part={{ kind: "title" }} edit={edit} colours={colours} />
      </Placed>
      {slide.subtitle && (
        <Placed as="p" part="subtitle" text={slide.subtitle} style={style}>
          <SlideText text={slide.subtitle.text} part={{ kind: "subtitle" }} edit={edit} colours={colours} />
        </Placed>
      )}
    </hgroup>
  );
}

function Foot({ slide, style, number }: Pick<SlideViewProps, "slide" | "style" | "number">) {
  const { footer, link } = slide;
  return (
    <footer style={{ margin: 0 }}>
      <Placed as="p" part="footer" text={footer} style={style} />
      <Placed as="p" part="link" text={link} style={style}>
        {link.url === undefined ? (
          link.text
        ) : (
          <a href={link.url} target="_blank" rel="noreferrer" style={linkStyle(style)}>
            {link.text}
          </a>
        )}
      </Placed>
      <Placed
        as="p"
        part="number"
        text={{ box: slide.number, text: String(number), size: roles.number.steps[0][0] }}
        style={style}
      />
    </footer>
  );
}

function linkStyle(style: DeckStyle): CSSProperties {
  return { color: tone(style, "link"), textDecoration: "underline" };
}

interface PlacedProps {
  as: "p" | `h${HeadingLevel}`;
  part: Role;
  text: PlacedText;
  style: DeckStyle;
  children?: ReactNode;
}

function Placed({ as: Tag, part, text, style, children }: PlacedProps) {
  if (!text.text) return null;
  return (
    <Tag data-part={part} style={{ ...placedAt(text.box), ...typeOfRole(style, part, text.size), ...standing[part] }}>
      {children ?? text.text}
    </Tag>
  );
}

/** Where a text stands in its box, when not at the top left. */
const standing: Partial<Record<Role, CSSProperties>> = {
  // Over the title, whatever their own lines.
  kicker: { display: "flex", alignItems: "flex-end" },
  deckKicker: { display: "flex", alignItems: "flex-end" },
  link: { textAlign: "right" },
  number: { textAlign: "right" },
};
