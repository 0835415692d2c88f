const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements that begin and end a block. */
export const BLOCK_ELEMENTS = set(
  "address article aside blockquote body caption center details dd dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre search section summary table tbody td tfoot th thead tr ul",
);

/** Elements that hold no words of the text. */
export const SKIPPED_ELEMENTS = set(
  "area audio base button canvas col colgroup datalist embed head iframe img input link map math meta nav noscript object optgroup option param picture progress script select source style svg template textarea title track video",
);
