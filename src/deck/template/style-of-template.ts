import type { DeckStyle, DeckTemplate } from "../style";
import { luminance } from "./colours";
import { typeScaleOf } from "./faces";
import { schemeRoles } from "./scheme-roles";

/** A page darker than this is dark, whatever stands on it. */
const darkest = 0.2;

/** A deck's style in a company's template; what the template does not say, the logo, is `base`'s. */
export function styleOf(template: DeckTemplate, base: DeckStyle): DeckStyle {
  const roles = schemeRoles(template);
  const paper = luminance(roles.paper.hex);
  return {
    ...base,
    size: template.size,
    palette: {
      paper: roles.paper.hex,
      card: roles.card.hex,
      ink: roles.ink.hex,
      muted: roles.muted.hex,
      line: roles.line.hex,
      infrastructure: roles.infrastructure.hex,
      "legal-risk": roles["legal-risk"].hex,
      "regulated-sectors": roles["regulated-sectors"].hex,
      multimodal: roles.multimodal.hex,
      operations: roles.operations.hex,
      capital: roles.capital.hex,
      hyperlink: roles.hyperlink.hex,
    },
    dark: paper < darkest || luminance(roles.ink.hex) > paper,
    fonts: template.fonts,
    typeScale: typeScaleOf([template.fonts.heading, template.fonts.body]),
    template,
  };
}
