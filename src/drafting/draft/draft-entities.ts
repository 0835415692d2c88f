/** Who a story names. */

import type { FoundEntity, Mention } from "../entities/types";
import { type Span, wordsOf } from "../spans";
import { emptyField, fieldOf, type Keys, makeField } from "./build";
import type { Reading } from "./reading";
import type { DraftEntity } from "./types";
import { typeset } from "./typeset";

const most = 8;

/** Those that the archive knows first, then by first mention. `named`: the story's mentions; `held`: ids whose figures make them matter first of all. */
export function entitiesOf(
  reading: Reading,
  named: readonly Mention[],
  held: ReadonlySet<string>,
  keys: Keys,
): DraftEntity[] {
  const spans = new Map<string, Span[]>();
  for (const { span, entity } of named) {
    const found = spans.get(entity);
    if (found) found.push(span);
    else spans.set(entity, [span]);
  }
  const rank = ({ id, from }: FoundEntity) => (held.has(id) ? 0 : 2) + (from === "archive" ? 0 : 1);
  return [...spans]
    .flatMap(([id, mentions]) => {
      const entity = reading.entities.get(id);
      return entity ? [{ entity, mentions }] : [];
    })
    .sort((a, b) => rank(a.entity) - rank(b.entity))
    .slice(0, most)
    .sort((a, b) => Number(a.entity.from === "text") - Number(b.entity.from === "text"))
    .map(({ entity, mentions }) => entityFrom(entity, mentions, reading, keys));
}

function entityFrom(
  { id, name, kind, from }: FoundEntity,
  mentions: Span[],
  reading: Reading,
  keys: Keys,
): DraftEntity {
  const { language } = reading.context;
  return {
    key: keys.next(),
    id: makeField(id, mentions),
    // The archive's spelling is the house's already.
    name: makeField(from === "archive" ? name : typeset(name, language), mentions),
    kind: fieldOf(kind, []),
    role: emptyField(),
  };
}

/** Of a name that the engine did not know for one: as the text has it. */
export function entityNamed(
  text: string,
  span: Span,
  id: string,
  reading: Pick<Reading, "context">,
  key: string,
): DraftEntity {
  const name = typeset(wordsOf(text, span), reading.context.language);
  return {
    key,
    id: makeField(id, [span]),
    name: makeField(name, [span]),
    kind: fieldOf("company", []),
    role: emptyField(),
  };
}
