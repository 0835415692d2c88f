import { ns } from "./namespaces";
import { el, type Xml } from "./xml";

/** Dublin Core properties. No dates: they would make two files out of one deck. */
export function corePropertiesXml(title: string, locale: string): Xml {
  return el(
    "cp:coreProperties",
    { "xmlns:cp": ns.coreProperties, "xmlns:dc": "http://purl.org/dc/elements/1.1/" },
    el("dc:title", {}, title),
    el("dc:creator", {}, "Vigie"),
    el("dc:language", {}, locale),
  );
}

export function appPropertiesXml(slides: number, notes: number, format: string): Xml {
  return el(
    "Properties",
    { xmlns: ns.appProperties },
    el("Application", {}, "Vigie"),
    el("PresentationFormat", {}, format),
    el("Slides", {}, slides),
    el("Notes", {}, notes),
  );
}
