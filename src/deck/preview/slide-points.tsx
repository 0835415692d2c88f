import type { PlacedGroup, PlacedPoints } from "../layout/placed";
import type { DeckStyle } from "../style";
import { Rule } from "./backdrop";
import type { SlideEditing } from "./edit-types";
import { SlideText } from "./editable";
import { placedAt, u } from "./geometry";
import { tone, typeOf } from "./look";

interface PointsProps {
  points: PlacedPoints;
  style: DeckStyle;
  level: 2 | 3 | 4;
  edit: SlideEditing | undefined;
}

/** A few sentences a group, under its heading. */
export function SlidePoints({ points, style, level, edit }: PointsProps) {
  return (
    <>
      {points.rule && <Rule style={style} {...points.rule} />}
      <div data-part="points" style={placedAt(points.box)}>
        {points.groups.map((group, i) => (
          <Group key={group.id} group={group} first={i === 0} {...{ points, style, level, edit }} />
        ))}
      </div>
    </>
  );
}

function Group({ group, first, points, style, level, edit }: PointsProps & { group: PlacedGroup; first: boolean }) {
  const Heading = `h${level}` as const;
  const colours = { ring: tone(style, "link"), paper: tone(style, "paper") };
  const ink = tone(style, "ink");
  const heading = typeOf(style, points.titleSize, true, ink);
  const item = typeOf(style, points.itemSize, false, ink);
  return (
    <section style={{ marginTop: first ? 0 : u(points.groupGap) }}>
      {group.title && <Heading style={heading}>{group.title}</Heading>}
      {/* biome-ignore lint/a11y/noRedundantRoles: without its marks, Safari takes a list for plain text. */}
      <ul role="list" style={{ listStyle: "none", margin: 0, padding: 0 }}>
        {group.items.map((text, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item is known by its place.
          <li key={i} style={{ ...item, paddingTop: i === 0 && first && !group.title ? 0 : u(points.gap) }}>
            <SlideText
              text={text}
              part={{ kind: "point", group: group.id, index: group.from + i }}
              edit={group.fixed ? undefined : edit}
              colours={colours}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
