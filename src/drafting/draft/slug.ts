/** Ids for what has a name. */

/** Function words, which tell nothing of what is named. */
const silent = new Set(
  "le la les l un une des de du d et ou a au aux en dans sur pour par avec ce cette ces qui que quand se s son sa ses the an of and or to in on for with by is are at its from as when that this".split(
    " ",
  ),
);

/**
 * A slug of a text's main words, at most `most` characters, a letter first. "" where there is no Latin letter in it.
 */
export function slugOf(text: string, most = 40): string {
  const words = text
    // Long enough for any slug; a title may be anything.
    .slice(0, 400)
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const main = words.filter((word) => !silent.has(word));
  return joined(main, most) || joined(words, most);
}

function joined(words: readonly string[], most: number): string {
  const start = words.findIndex((word) => /^[a-z]/.test(word));
  if (start < 0) return "";
  let slug = "";
  for (const word of words.slice(start)) {
    const next = slug ? `${slug}-${word}` : word.slice(0, most);
    if (next.length > most) break;
    slug = next;
  }
  return slug;
}

/** Makes ids unique as they come: "-2", "-3" at the end of those that were there before. */
export class UniqueIds {
  readonly #used = new Set<string>();
  readonly #last = new Map<string, number>();

  constructor(used: Iterable<string> = []) {
    for (const id of used) this.#used.add(id);
  }

  take(base: string, most = 40): string {
    let id = base;
    for (let number = (this.#last.get(base) ?? 1) + 1; this.#used.has(id); number++) {
      const mark = `-${number}`;
      id = `${base.slice(0, most - mark.length).replace(/-+$/, "")}${mark}`;
      this.#last.set(base, number);
    }
    this.#used.add(id);
    return id;
  }
}
