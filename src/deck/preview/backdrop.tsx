/** What stands under the texts of a slide: the page's fill, pictures and hairlines. All of it is decoration. */
import type { CSSProperties } from "react";
import type { Sheet } from "../layout/sheet";
import type { SlidePlan } from "../plan-types";
import type { DeckStyle } from "../style";
import { placedAt, u } from "./geometry";
import { tone } from "./look";

interface BackdropProps {
  sheet: Sheet;
  style: DeckStyle;
  kind: SlidePlan["kind"];
  backgroundUrl: string | undefined;
  logoUrl: string | undefined;
}

/** The fill of the page in CSS; under a picture, the paper. */
export function backgroundOf(style: DeckStyle): string {
  const fill = style.template?.background;
  switch (fill?.type) {
    case "gradient": {
      if (fill.stops.length < 2) return tone(style, "paper");
      const stops = fill.stops.map(({ at, colour }) => `#${colour.hex} ${Math.round(at * 1e4) / 100}%`);
      // DrawingML counts from left to right, CSS from bottom to top; both clockwise.
      return `linear-gradient(${fill.angle + 90}deg, ${stops.join(", ")})`;
    }
    case "solid":
      return `#${fill.colour.hex}`;
    default:
      return tone(style, "paper");
  }
}

export function Backdrop({ sheet, style, kind, backgroundUrl, logoUrl }: BackdropProps) {
  const logo = kind === "title" ? sheet.logo?.first : sheet.logo?.others;
  return (
    <>
      {backgroundUrl && <img data-part="background" alt="" src={backgroundUrl} style={wholePage} />}
      {logo && logoUrl && <img data-part="logo" alt="" src={logoUrl} style={{ ...placedAt(logo), maxWidth: "none" }} />}
      {kind === "title" && <AccentBar sheet={sheet} style={style} />}
      <Rule style={style} x={sheet.content.x} y={sheet.footerRule} width={sheet.content.width} />
    </>
  );
}

/** A short stroke of the deployment's colour above the first page's kicker. */
function AccentBar({ sheet, style }: Pick<BackdropProps, "sheet" | "style">) {
  const { x, y } = sheet.boxes.deckKicker;
  const box = placedAt({ x, y: y - 14, width: 48, height: 3 });
  return <div data-part="accent" style={{ ...box, background: tone(style, "link") }} />;
}

// Stretched, as PowerPoint fills a page.
const wholePage: CSSProperties = { position: "absolute", inset: 0, width: "100%", height: "100%", maxWidth: "none" };

/** A hairline of three quarters of a point, its middle at `y`. */
export function Rule({ style, x, y, width }: { style: DeckStyle; x: number; y: number; width: number }) {
  const box = placedAt({ x, y: y - 0.375, width, height: 0 });
  return <div data-part="rule" style={{ ...box, borderTop: `${u(0.75)} solid ${tone(style, "line")}` }} />;
}
