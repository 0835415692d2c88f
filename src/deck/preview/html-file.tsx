/** A deck as one HTML file: it opens from disk, asks nothing of any server, and runs no script. */
import type { Language } from "@/lib/language";
import type { PlacedSlide } from "../layout/placed";
import type { Sheet } from "../layout/sheet";
import { escapeXml } from "../pptx/text";
import type { DeckPicture, DeckStyle } from "../style";
import { ChartTable } from "./chart-table";
import { fileStyle } from "./html-style";
import { drawnOffScreen } from "./off-screen";
import { SlideView } from "./slide-view";
import { words } from "./words";

export interface HtmlInput {
  /** Of the deck. */
  title: string;
  language: Language;
  slides: readonly PlacedSlide[];
  sheet: Sheet;
  style: DeckStyle;
  /** Whether the speaker notes go out with it. */
  notes: boolean;
}

/** The file's text; the same input gives the same text in the same browser. Needs a browser, see `drawnOffScreen`. */
export function writeHtml(input: HtmlInput): string {
  return htmlDocument(
    input,
    drawnOffScreen(<HtmlBody {...input} />, (host) => host.innerHTML),
  );
}

/** The file around its body's markup. */
export function htmlDocument({ title, language, style }: HtmlInput, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(title)}</title>
<style>
${fileStyle(style)}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** All slides one under the other, each with what a picture does not say: its chart's data and its notes. */
export function HtmlBody({ title, language, slides, sheet, style, notes }: HtmlInput) {
  const fill = style.template?.background;
  const backgroundUrl = fill?.type === "picture" ? dataUrl(fill.picture) : undefined;
  const logoUrl = style.logo && dataUrl(style.logo);
  return (
    <>
      <main aria-label={title}>
        {slides.map((slide, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: slides are drawn once.
          <section key={i}>
            <SlideView
              slide={slide}
              sheet={sheet}
              style={style}
              number={i + 1}
              level={i === 0 ? 1 : 2}
              backgroundUrl={backgroundUrl}
              logoUrl={logoUrl}
            />
            <More slide={slide} notes={notes} />
          </section>
        ))}
      </main>
      <footer>{words[language].madeWith}</footer>
    </>
  );
}

function More({ slide, notes }: { slide: PlacedSlide; notes: boolean }) {
  const { chart, language } = slide;
  const lines = notes ? slide.notes.filter(Boolean) : [];
  if (!chart && lines.length === 0) return null;
  const said = words[language];
  return (
    <details lang={language}>
      <summary>{chart ? (lines.length > 0 ? said.more : said.data) : said.notes}</summary>
      {chart && (
        <div>
          <ChartTable chart={chart} />
        </div>
      )}
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have a fixed order.
        <p key={i}>{line}</p>
      ))}
    </details>
  );
}

/** The picture itself as an address (RFC 2397). */
export function dataUrl({ bytes, type }: DeckPicture): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:image/${type};base64,${btoa(binary)}`;
}
