/** The little of the DOM that readers of a package need: a browser's `Document` has it, and so has xmldom's in tests. */
export interface XmlDocument {
  readonly documentElement: XmlElement | null;
}

interface XmlNode {
  readonly nodeType: number;
  readonly firstChild: XmlNode | null;
  readonly nextSibling: XmlNode | null;
}

export interface XmlElement extends XmlNode {
  readonly localName: string | null;
  readonly namespaceURI: string | null;
  readonly textContent: string | null;
  readonly attributes: ArrayLike<{ localName: string | null; namespaceURI: string | null; value: string }>;
}

/** `(text) => new DOMParser().parseFromString(text, "application/xml")` in a browser. It may throw, or give `parsererror`. */
export type ParseXml = (text: string) => XmlDocument;

/** Child elements, those of a local name if given: prefixes vary, and namespaces differ in strict OOXML. */
export function children(parent: XmlElement, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && (name === undefined || node.localName === name)) found.push(node);
  }
  return found;
}

/** The first element down a path of local names. */
export function descend(from: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => at && children(at, name)[0], from);
}

/** An attribute without a namespace. */
export function attribute(element: XmlElement, name: string): string | undefined {
  return Array.from(element.attributes).find((own) => own.localName === name && !own.namespaceURI)?.value;
}

/** An attribute that names a relationship, `r:id` or `r:embed`, in transitional or strict OOXML. */
export function relationshipId(element: XmlElement, name: string): string | undefined {
  return Array.from(element.attributes).find(
    (own) => own.localName === name && own.namespaceURI?.endsWith("/relationships"),
  )?.value;
}

/** Whether a browser failed to parse: `parsererror` is the root, or on top of the root, in HTML or not. */
export function hasParseError(document: XmlDocument): boolean {
  const root = document.documentElement;
  if (!root) return true;
  const top = [root, ...children(root), ...children(root, "body").flatMap((body) => children(body))];
  return top.some((element) => element.localName === "parsererror");
}

function isElement(node: XmlNode): node is XmlElement {
  return node.nodeType === 1;
}
