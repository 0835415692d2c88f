import type { DeckStyle, TemplateFill } from "../style";
import { colourXml, type Inks, solidFill } from "./inks";
import { el, type Xml } from "./xml";

/** `<p:bg>` of the slides' master; `pictureId` is its relationship to the template's background picture, if any. */
export function slideBackground({ template }: DeckStyle, inks: Inks, pictureId: string | undefined): Xml {
  return background(template ? fillXml(template.background, inks, pictureId) : inks.paper);
}

export function background(fill: Xml): Xml {
  return el("p:bg", {}, el("p:bgPr", {}, fill, el("a:effectLst")));
}

function fillXml(fill: TemplateFill, { paper }: Inks, pictureId: string | undefined): Xml {
  switch (fill.type) {
    case "solid":
      return solidFill(fill.colour);
    case "gradient":
      return fill.stops.length < 2 ? paper : gradient(fill);
    case "picture":
      return pictureId === undefined ? paper : stretched(pictureId);
  }
}

/** Linear: DrawingML counts in 60,000ths of a degree and in thousandths of a per cent. */
function gradient({ angle, stops }: TemplateFill & { type: "gradient" }): Xml {
  const turned = Math.round(angle * 60000) % 21_600_000;
  return el(
    "a:gradFill",
    { rotWithShape: true },
    el(
      "a:gsLst",
      {},
      stops.map(({ at, colour }) => el("a:gs", { pos: Math.round(at * 100_000) }, colourXml(colour))),
    ),
    el("a:lin", { ang: turned < 0 ? turned + 21_600_000 : turned, scaled: false }),
  );
}

function stretched(pictureId: string): Xml {
  return el(
    "a:blipFill",
    { dpi: 0, rotWithShape: true },
    el("a:blip", { "r:embed": pictureId }),
    el("a:srcRect"),
    el("a:stretch", {}, el("a:fillRect")),
  );
}
