/** Where a story's facts are from: its links, and the newsletter itself where it has an address. */
import type { Link } from "../source-text";
import { type Span, wordsOf } from "../spans";
import { emptyField, type Keys, makeField } from "./build";
import { blockAt, type Reading, sentenceAt } from "./reading";
import { sliceWithin } from "./sorted";
import type { DraftFigure, DraftSource } from "./types";
import { typeset } from "./typeset";

const longest = 140;

/** A link whose words say what to do, not what is there. */
const bare =
  /^(?:(?:lire|voir|en savoir|learn|read|see|find out|more|plus|ici|here|source|sources|lien|link|la suite|l['’]article|article|the|full|story|via|cliquez|click|d[ée]tails?|suite|on|in|sur|à)[\s:→>.…»]*)+$/i;

/** One for each address, in the order of the text. */
export function sourcesOf(reading: Reading, within: Span, keys: Keys): DraftSource[] {
  const byUrl = new Map<string, Link[]>();
  for (const link of sliceWithin(reading.links, within)) {
    const links = byUrl.get(link.url);
    if (links) links.push(link);
    else byUrl.set(link.url, [link]);
  }
  return [...byUrl].map(([url, links]) => sourceFrom(url, links, reading, keys.next()));
}

function sourceFrom(url: string, links: readonly Link[], reading: Reading, key: string): DraftSource {
  const spans = links.map(({ span }) => span);
  const title = titleOf(links, reading);
  return {
    key,
    title: title ? makeField(oneLine(wordsOf(reading.source.text, title)), [title]) : emptyField(),
    publisher: makeField(hostOf(url), spans),
    url: makeField(url, spans),
    date: emptyField(),
  };
}

/** The words of the link that say most; where they say nothing, the sentence around. */
function titleOf(links: readonly Link[], reading: Reading): Span | undefined {
  const { text } = reading.source;
  const telling = links.find(({ span, url }) => {
    const words = wordsOf(text, span).trim();
    return /\p{L}{2}/u.test(words) && !bare.test(words) && !url.includes(words) && !isAddress(words);
  });
  if (telling) return telling.span;
  const [first] = links;
  const sentence = first && sentenceAt(reading, first.span.start);
  const tells = sentence && sentence.end - sentence.start <= longest && !isAddress(wordsOf(text, sentence));
  return tells ? sentence : undefined;
}

/** "https://example.org/a?utm_source=b": no title of what is there. */
function isAddress(words: string): boolean {
  return /^\s*(?:https?:\/\/|www\.)\S*\s*$/i.test(words);
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

/** "www.example.org" → "example.org"; "" for what is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
}

/** The newsletter itself; undefined where it has no address. `title`: the edition's. */
export function ownSource(reading: Reading, title: string, key: string): DraftSource | undefined {
  const { source, context } = reading;
  if (source.url === undefined || hostOf(source.url) === "") return undefined;
  return {
    key,
    title: makeField(source.title ? typeset(source.title, context.language) : title),
    publisher: makeField(hostOf(source.url)),
    url: makeField(source.url),
    date: emptyField(),
  };
}

/** Each figure's source: the link of its sentence, of its paragraph, or the only one that the story has. */
export function withSources(figures: DraftFigure[], sources: readonly DraftSource[], reading: Reading): DraftFigure[] {
  const links = sources
    .flatMap(({ key, url }) => url.spans.map((span) => ({ key, span })))
    .sort((a, b) => a.span.start - b.span.start);
  const only = sources.length === 1 ? sources[0]?.key : undefined;
  const within = (span: Span | undefined) => span && sliceWithin(links, span)[0];
  return figures.map((figure) => {
    const places = figure.spans.flatMap(({ start }) => [sentenceAt(reading, start)]);
    const paragraphs = figure.spans.map(({ start }) => blockAt(reading.source.blocks, start)?.span);
    const link = [...places, ...paragraphs].map(within).find((found) => found !== undefined);
    if (link) return { ...figure, source: makeField(link.key, [link.span]) };
    return only === undefined ? figure : { ...figure, source: makeField(only, sources[0]?.url.spans ?? []) };
  });
}
