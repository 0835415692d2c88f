import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Properties } from "./assemble";
import { blocksToHtml } from "./blocks-html";
import type { DraftBlock } from "./draft-block";
import type { Counter } from "./lists";
import { chunksOf, grouped, isHostile, isPlain } from "./markdown-chunks";
import { escapeHtml, markdownToHtml } from "./markdown-html";
import { readHtml } from "./read-html";
import { readText } from "./read-text";
import { wrapWidth } from "./text-lines";

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Characters given to the parser: three newsletters' worth. What is beyond is read as plain text, which knows most marks. */
const BUDGET = 100_000;

/** The blocks of Markdown (CommonMark and GitHub's tables, notes and addresses), with HTML in it. Characters are clean. */
export function readMarkdown(markdown: string, counter: Counter): { blocks: DraftBlock[]; properties: Properties } {
  const { body, properties } = withoutFrontMatter(markdown);
  const definitions = definitionsOf(body);
  // Where lines are not broken to fit a width, a line break is the writer's.
  const lineEnd = wrapWidth(body.split("\n")) === undefined ? "<br>" : "\n";
  let budget = BUDGET;
  const html = grouped(chunksOf(body)).map((chunk) => {
    if (isPlain(chunk)) return `<p>${escapeHtml(chunk.trim())}</p>`;
    budget -= chunk.length;
    const isTooMuch = budget < 0 || isHostile(chunk);
    return isTooMuch ? blocksToHtml(readText(chunk, counter)) : chunkToHtml(chunk, definitions, lineEnd);
  });
  return { blocks: readHtml(html.join("\n"), counter).blocks, properties };
}

interface Definitions {
  links: ReadonlyMap<string, string>;
  notes: ReadonlySet<string>;
}

function chunkToHtml(chunk: string, { links, notes }: Definitions, lineEnd: "\n" | "<br>"): string {
  // A chunk knows only its own definitions: those that it uses from elsewhere are put under it.
  const used = new Set<string>();
  for (const [, label = ""] of chunk.matchAll(/\[([^[\]\n]{1,200})\]/g))
    used.add(label.toLowerCase().replace(/\s+/g, " "));
  const foreign = [...used].flatMap((label) => {
    const url = links.get(label);
    if (url !== undefined) return [`[${label}]: <${url}>`];
    return notes.has(label) ? [`[${label}]:`] : [];
  });
  return markdownToHtml(parser.parse(foreign.length ? `${chunk}\n\n${foreign.join("\n\n")}\n` : chunk), links, lineEnd);
}

function definitionsOf(markdown: string): Definitions {
  const links = new Map<string, string>();
  const notes = new Set<string>();
  for (const [, label = "", url = ""] of markdown.matchAll(/^ {0,3}\[([^[\]\n]{1,200})\]:[ \t]*<?([^\s<>]*)/gm)) {
    const name = label.toLowerCase().replace(/\s+/g, " ");
    if (name.startsWith("^")) notes.add(name);
    else if (url && !links.has(name)) links.set(name, url);
  }
  return { links, notes };
}

/** Settings before the text (YAML between "---", TOML between "+++"): only a title is read from them. */
function withoutFrontMatter(markdown: string): { body: string; properties: Properties } {
  const fence = /^\s*(---|\+\+\+)[ \t]*\n/.exec(markdown);
  if (!fence) return { body: markdown, properties: {} };
  const from = fence[0].length;
  const end = markdown.indexOf(`\n${fence[1]}`, from - 1);
  const settings = markdown.slice(from, end);
  if (end < 0 || end - from > 8000 || !/^[\w"'-]+\s*[:=]/m.test(settings) || /\n\s*\n\s*\n/.test(settings)) {
    return { body: markdown, properties: {} };
  }
  const title = /^title\s*[:=]\s*(["']?)(.+?)\1\s*$/im.exec(settings)?.[2];
  const next = markdown.indexOf("\n", end + 1);
  return { body: next < 0 ? "" : markdown.slice(next + 1), properties: { title } };
}
