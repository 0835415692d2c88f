import type { PlacedSlide } from "../layout/placed";
import type { Design } from "./design";
import { declare, ns } from "./namespaces";
import { notesPage } from "./notes";
import { firstMasterId, textStyle } from "./slide-master";
import { slideSizeXml } from "./slide-size";
import { plainTableStyle } from "./table";
import { emu, guid } from "./units";
import { el, type Xml } from "./xml";

/** PowerPoint's first slide id. */
const firstSlideId = 256;

/** Relationship ids of a presentation: without notes there is no master for them. */
export interface PresentationLinks {
  master: string;
  notesMaster?: string | undefined;
  slides: readonly string[];
}

/** `ppt/presentation.xml`. */
export function presentationXml(links: PresentationLinks, slides: readonly PlacedSlide[], design: Design): Xml {
  const { master, notesMaster } = links;
  const sections = sectionsOf(slides);
  return el(
    "p:presentation",
    { ...declare("a", "r", "p"), saveSubsetFonts: true, autoCompressPictures: false },
    el("p:sldMasterIdLst", {}, el("p:sldMasterId", { id: firstMasterId, "r:id": master })),
    notesMaster !== undefined && el("p:notesMasterIdLst", {}, el("p:notesMasterId", { "r:id": notesMaster })),
    links.slides.length > 0 &&
      el(
        "p:sldIdLst",
        {},
        links.slides.map((id, i) => el("p:sldId", { id: firstSlideId + i, "r:id": id })),
      ),
    slideSizeXml(design.style.size),
    el("p:notesSz", { cx: emu(notesPage.width), cy: emu(notesPage.height) }),
    textStyle("p:defaultTextStyle", "+mn", 12 * design.scale.type, design.inks.ink),
    sections.length > 0 && sectionList(sections),
  );
}

interface Section {
  name: string;
  /** How many of the slides, in order, it holds. */
  slides: number;
}

/** Neighbours of one section's name are one section. */
function sectionsOf(slides: readonly PlacedSlide[]): Section[] {
  const sections: Section[] = [];
  for (const { section: name } of slides) {
    const last = sections.at(-1);
    if (last?.name === name) last.slides += 1;
    else sections.push({ name, slides: 1 });
  }
  return sections;
}

/** MS-PPTX 2.2.5.8. Two sections of one name have ids of their own. */
function sectionList(sections: readonly Section[]): Xml {
  let next = firstSlideId;
  const each = sections.map(({ name, slides }, i) => {
    const ids = Array.from({ length: slides }, () => el("p14:sldId", { id: next++ }));
    return el("p14:section", { name, id: guid(0x5ec7, i) }, el("p14:sldIdLst", {}, ids));
  });
  return el(
    "p:extLst",
    {},
    el("p:ext", { uri: "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}" }, el("p14:sectionLst", { "xmlns:p14": ns.p14 }, each)),
  );
}

export function presentationPropertiesXml(): Xml {
  return el("p:presentationPr", declare("a", "r", "p"));
}

export function tableStylesXml(): Xml {
  return el("a:tblStyleLst", { ...declare("a"), def: plainTableStyle });
}
