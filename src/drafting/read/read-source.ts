import type { SourceText } from "../source-text";
import { assemble, type Properties } from "./assemble";
import { cleanCharacters, markStyled } from "./characters";
import type { DraftBlock } from "./draft-block";
import { stripTags } from "./html-guard";
import { Counter } from "./lists";
import { hasMailHeaders, openLetter } from "./mail";
import { decodeLeftovers } from "./quoted-printable";
import { readHtml } from "./read-html";
import { readMarkdown } from "./read-markdown";
import { readText } from "./read-text";
import { refine } from "./refine";

export type SourceFormat = "text" | "markdown" | "html";

const BY_EXTENSION: Record<string, SourceFormat> = {
  md: "markdown",
  markdown: "markdown",
  mdown: "markdown",
  mkd: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  txt: "text",
  text: "text",
  // A message says in itself what its parts are.
  eml: "text",
};

const TAGS =
  /<(?:!doctype html|html|head|body|table|tr|td|div|span|p|br|h[1-6]|ul|ol|li|a|b|strong|em|i|font|center|blockquote|img|style|section|article)(?:\s[^<>]{0,2000})?\/?>/gi;

/** As much as tells: no more is looked at. */
const ENOUGH = 60_000;

/** The form of a source: by its file's name, or else by what is in it. A single mark makes no Markdown. */
export function formatOf(name: string | undefined, content: string): SourceFormat {
  const extension = /\.([a-z]+)$/i.exec(name?.slice(-12) ?? "")?.[1]?.toLowerCase() ?? "";
  const known = Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : undefined;
  if (known) return known;
  const head = content.slice(0, ENOUGH);
  const tags = head.match(TAGS)?.length ?? 0;
  const isPage = /^\uFEFF?\s*<(?:!doctype|html|\?xml|!--|table|div|p|h1|body|meta|center)\b/i.test(head);
  const closed = /<\/(?:p|div|table|td|h[1-6]|ul|ol|li|a|b|strong|span|body|html)>/i.test(head);
  if (isPage && tags > 0) return "html";
  // HTML in Markdown is the exception, Markdown in HTML an accident.
  const isTagged = closed && tags >= 2 && tags * 400 > head.length;
  if (isMarkdown(head) && !(isTagged && tags * 80 > head.length)) return "markdown";
  return isTagged ? "html" : "text";
}

function isMarkdown(head: string): boolean {
  if (hasMailHeaders(head)) return false;
  const lines = head.split("\n");
  const count = (pattern: RegExp) => lines.filter((line) => line.length < 4000 && pattern.test(line)).length;
  const headings = count(/^#{1,6} \S/);
  const links = count(/\[[^[\]]{1,200}\]\(https?:\/\/[^\s()]+/);
  const bold = count(/\*\*[^\s*][^*]{0,300}\*\*|__[^\s_][^_]{0,300}__/);
  const tables = count(/^\s{0,3}\|?\s{0,20}:?-{3,}:?\s{0,20}\|[\s|:-]{0,400}$/);
  const front = /^---\n(?:[\w-]+:.{0,400}\n){1,40}---\n/.test(head);
  // Plain text is read with such marks too: it takes headings, or many of the others, to give up its line breaks.
  return (
    front ||
    headings >= 2 ||
    links >= 3 ||
    bold >= 4 ||
    [headings, links, bold, tables].filter(Boolean).length >= (headings ? 2 : 3)
  );
}

/**
 * A newsletter's text and blocks, from plain text (a mail's too, with its headers), Markdown or HTML. Never throws: what
 * a parser cannot take is read as plain text.
 */
export function readSource(content: string, format: SourceFormat): SourceText {
  const counter = new Counter();
  const text = decodeLeftovers(content.replace(/\r\n?/g, "\n"));
  try {
    return finish(read(text, format, counter), counter);
  } catch {
    const blocks = readText(cleanCharacters(stripTags(text)), counter);
    return finish({ blocks, properties: {} }, counter);
  }
}

interface Read {
  blocks: DraftBlock[];
  properties: Properties;
}

function read(text: string, format: SourceFormat, counter: Counter): Read {
  if (format === "html") return readHtml(text, counter);
  if (format === "markdown") return readMarkdown(cleanCharacters(text), counter);
  const { body, html, subject, date } = openLetter(cleanCharacters(markStyled(text)));
  const inner = html ? readHtml(body, counter) : { blocks: readText(cleanCharacters(body), counter), properties: {} };
  return { blocks: inner.blocks, properties: { ...inner.properties, title: subject || inner.properties.title, date } };
}

function finish({ blocks, properties }: Read, counter: Counter): SourceText {
  const { blocks: refined, url } = refine(blocks, counter);
  return assemble(refined, { title: properties.title, url: properties.url ?? url, date: properties.date });
}
