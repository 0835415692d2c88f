/** A year's file as rows; loaded when a page over time is opened. */
import { SchemaError } from "@/lib/errors";
import { archiveSchema } from "./archive-schema";
import { parse } from "./load";
import { type ArchiveStory, archiveStories } from "./model/archive";

/** @throws SchemaError where the file breaks the format, or points outside of its own lists. */
export function parseArchive(input: unknown, file: string): ArchiveStory[] {
  const archive = parse(archiveSchema, input, file);
  try {
    return archiveStories(archive);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new SchemaError(file, [{ path: "/weeks", message: error.message }]);
  }
}
