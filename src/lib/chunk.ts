import { ChunkError } from "./errors";

/** A lazy part of the program. Rejects with `ChunkError`, which pages explain. */
export function loadChunk<T>(chunk: () => Promise<T>): Promise<T> {
  return chunk().catch((cause: unknown) => {
    throw new ChunkError(cause);
  });
}
