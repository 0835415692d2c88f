import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import type { XmlDocument } from "../xml-dom";

/** What the browser's parser is in the application; it throws where that one gives `parsererror`. */
export function parseXml(text: string): XmlDocument {
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, "application/xml");
}
