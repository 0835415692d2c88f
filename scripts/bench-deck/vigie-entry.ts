/** What a page loads to place and write a deck: bundled by the bench, to be weighed. */
import { writePptxSteps } from "@/deck/pptx/write-pptx";

export const write = writePptxSteps;
