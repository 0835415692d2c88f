import { page } from "../layout/grid";
import { declare, ns } from "./namespaces";
import { notesPage } from "./notes";
import { firstMasterId, textStyle } from "./slide-master";
import { plainTableStyle } from "./table";
import { emu, guid } from "./units";
import { el, type Xml } from "./xml";

/** PowerPoint's first slide id. */
const firstSlideId = 256;

export interface Section {
  name: string;
  /** How many of the slides, in order, it holds. */
  slides: number;
}

/** `ppt/presentation.xml`, from the ids of its relationships to its master, notes master and slides. */
export function presentationXml(
  masterId: string,
  notesMasterId: string,
  slideIds: readonly string[],
  sections: readonly Section[],
): Xml {
  return el(
    "p:presentation",
    { ...declare("a", "r", "p"), saveSubsetFonts: true, autoCompressPictures: false },
    el("p:sldMasterIdLst", {}, el("p:sldMasterId", { id: firstMasterId, "r:id": masterId })),
    el("p:notesMasterIdLst", {}, el("p:notesMasterId", { "r:id": notesMasterId })),
    slideIds.length > 0 &&
      el(
        "p:sldIdLst",
        {},
        slideIds.map((id, i) => el("p:sldId", { id: firstSlideId + i, "r:id": id })),
      ),
    el("p:sldSz", { cx: emu(page.width), cy: emu(page.height) }),
    el("p:notesSz", { cx: emu(notesPage.width), cy: emu(notesPage.height) }),
    textStyle("p:defaultTextStyle", "+mn", 12),
    sections.length > 0 && sectionList(sections),
  );
}

/** One section a briefing slide with its continuations (MS-PPTX 2.2.5.8). */
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
