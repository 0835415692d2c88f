/** What a page loads of PptxGenJS, before a line of its own that says what to write. */
import PptxGenJS from "pptxgenjs";

export const create = () => new PptxGenJS();
