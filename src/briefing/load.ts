/** The one way from a host to an edition: fetch → ok? → unknown → zod → Briefing. Nothing after this sees `unknown`. */
import type * as z from "zod/mini";
import { HttpError, type Issue, NetworkError, NotFoundError, SchemaError, SignedOutError } from "@/lib/errors";
import { type Config, configSchema } from "./config";
import {
  type Briefing,
  type EditionEntry,
  envelopeSchema,
  indexSchema,
  type Story,
  storySchema,
  type Theme,
  themesSchema,
} from "./schema";

export interface LoadedBriefing {
  briefing: Briefing;
  /** Stories that could not be read, left out and said on the page. */
  omitted: OmittedStory[];
}

export interface OmittedStory {
  /** Its place in the file, from 0. */
  index: number;
  issues: Issue[];
}

/**
 * A file of the host as unknown data.
 * @throws NetworkError, NotFoundError, SignedOutError, HttpError, or SchemaError where the answer is no JSON.
 */
export async function fetchJson(url: string, credentials: RequestCredentials, signal?: AbortSignal): Promise<unknown> {
  const unlessCut = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer;
    } catch (error) {
      throw signal?.aborted ? error : new NetworkError(url, error);
    }
  };
  const response = await unlessCut(fetch(url, { credentials, ...(signal ? { signal } : {}) }));
  if (response.status === 401 || response.status === 403) throw new SignedOutError(response.status, url);
  if (response.status === 404 || response.status === 410) throw new NotFoundError(response.status, url);
  if (!response.ok) throw new HttpError(response.status, url);
  const html = response.headers.get("content-type")?.toLowerCase().startsWith("text/html");
  // A sign-in page is reached by a redirect; a single-page host answers a missing file with its own index.html.
  if (html) throw response.redirected ? new SignedOutError(401, url) : new NotFoundError(404, url);
  const text = await unlessCut(response.text());
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SchemaError(url, [{ path: "", message: `not JSON: ${(error as Error).message}` }]);
  }
}

/**
 * An edition from data of any kind. A story that breaks the format is left out and listed.
 * @throws SchemaError where the envelope is at fault, or no story at all can be read.
 */
export function parseBriefing(input: unknown, file: string): LoadedBriefing {
  const envelope = parse(envelopeSchema, input, file);
  const stories: Story[] = [];
  const omitted: OmittedStory[] = [];
  const ids = new Set<string>();
  envelope.stories.forEach((candidate, index) => {
    const result = storySchema.safeParse(candidate);
    if (!result.success) omitted.push({ index, issues: issuesOf(result.error, ["stories", index]) });
    else if (ids.has(result.data.id))
      omitted.push({ index, issues: [{ path: `/stories/${index}/id`, message: `"${result.data.id}" is used twice` }] });
    else {
      ids.add(result.data.id);
      stories.push(result.data);
    }
  });
  if (!stories.length)
    throw new SchemaError(
      file,
      omitted.flatMap((story) => story.issues),
    );
  return { briefing: { ...envelope, stories }, omitted };
}

/** @throws SchemaError */
export function parseThemes(input: unknown, file: string): Theme[] {
  return parse(themesSchema, input, file).themes;
}

/** @throws SchemaError */
export function parseIndex(input: unknown, file: string): EditionEntry[] {
  return parse(indexSchema, input, file).editions;
}

/** @throws SchemaError */
export function parseConfig(input: unknown, file: string): Config {
  return parse(configSchema, input, file);
}

/** @throws SchemaError */
export function parse<S extends z.ZodMiniType>(schema: S, input: unknown, file: string): z.output<S> {
  const result = schema.safeParse(input);
  if (!result.success) throw new SchemaError(file, issuesOf(result.error, []));
  return result.data;
}

export function issuesOf(error: z.core.$ZodError, at: PropertyKey[]): Issue[] {
  return error.issues.map((issue) => ({ path: pointer([...at, ...issue.path]), message: issue.message }));
}

/** RFC 6901. */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
