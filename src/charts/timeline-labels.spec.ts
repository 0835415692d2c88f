/** No label of a chart over time stands on another, on a mark, on a line, or outside of the chart. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textWidth } from "@/lib/measure";
import { someThemes } from "@/testing/builders";
import { someTellings, tell } from "@/testing/chart-builders";
import type { TimelineLine, TimelinePoint } from "./timeline-data";
import { type PlacedLabel, placeLabels, timelineLayout } from "./timeline-layout";
import { timelineSeries } from "./timeline-series";
import { capex, legal, revenues, valuations } from "./trend-charts";

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const wide = (text: string) => textWidth(text, 11, false) * 1.07;
/** What a label covers: its words, as wide as Inter may set them, from its highest ascender to its lowest descender. */
function inkOf({ text, x, y, anchor }: PlacedLabel): Box {
  const left = x - { start: 0, middle: 0.5, end: 1 }[anchor] * wide(text);
  return { left, right: left + wide(text), top: y - 5.5, bottom: y + 5.5 };
}
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
/** A mark is at most 6 pixels from its centre to its edge. */
const markAt = (x: number, y: number): Box => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 });

type Place = [x: number, y: number];

/** Points of a line as it is drawn, a pixel apart: straight, or along and then up or down. */
function drawnLine(places: readonly Place[], step: boolean): Place[] {
  return places.slice(1).flatMap(([x2, y2], index): Place[] => {
    const [x1, y1] = places[index] ?? [x2, y2];
    const ends: Place[] = step
      ? [
          [x1, y1],
          [x2, y1],
          [x2, y2],
        ]
      : [
          [x1, y1],
          [x2, y2],
        ];
    return ends.slice(1).flatMap(([bx, by], piece): Place[] => {
      const [ax, ay] = ends[piece] ?? [bx, by];
      const pixels = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay)));
      return Array.from({ length: pixels + 1 }, (_, at) => [
        ax + ((bx - ax) * at) / pixels,
        ay + ((by - ay) * at) / pixels,
      ]);
    });
  });
}

/** Faults of placed labels, in words; none where all is well. */
function faults(
  labels: readonly PlacedLabel[],
  marks: readonly Place[],
  lines: readonly Place[][],
  room: Box,
): string[] {
  const ink = labels.map((label) => ({ label, box: inkOf(label) }));
  return ink.flatMap(({ label: { text }, box }, index) => [
    ...ink.slice(0, index).flatMap((other) => (meet(box, other.box) ? [`“${text}” on “${other.label.text}”`] : [])),
    ...marks.flatMap(([x, y]) => (meet(box, markAt(x, y)) ? [`“${text}” on the mark at ${x}, ${y}`] : [])),
    ...lines.flatMap((line) =>
      // A pixel of the line's own thickness and of a letter's corner is no collision.
      line.some(([x, y]) => x > box.left + 1 && x < box.right - 1 && y > box.top + 1 && y < box.bottom - 1)
        ? [`“${text}” struck through`]
        : [],
    ),
    ...(box.left < room.left || box.right > room.right || box.top < room.top || box.bottom > room.bottom
      ? [`“${text}” outside`]
      : []),
  ]);
}

const [model] = timelineSeries(tell({ kind: "valuation", label: "Valuation" }), valuations, {
  scale: "log",
  language: "fr",
  themes: [],
}).points;
if (!model) throw new RangeError("no mark to copy");
const some = model;
const self = (value: number) => value;
const room: Box = { left: 40, right: 400, top: 0, bottom: 300 };
const pointAt = ([at, value]: Place, index: number, over: Partial<TimelinePoint> = {}): TimelinePoint => ({
  ...some,
  ...{ id: `p${index}`, at, value, label: "Acme 35 M$", first: false },
  ...over,
});
const lineOf = (points: TimelinePoint[], step: boolean): TimelineLine => ({
  id: "line",
  colour: "capital",
  step,
  points,
});
const place = (points: TimelinePoint[], lines: TimelineLine[] = []) => placeLabels({ points, lines }, self, self, room);

describe("a label stands beside its mark", () => {
  test.each<[string, Place, Place[], PlacedLabel["anchor"] | undefined, number]>([
    ["at its right", [200, 150], [], "start", 0],
    ["at its left, where the right is another's", [200, 150], [[220, 150]], "end", 0],
    ["at its left, at the right edge", [390, 150], [], "end", 0],
    [
      "above it, between two others",
      [200, 150],
      [
        [220, 150],
        [180, 150],
      ],
      "middle",
      -15,
    ],
    [
      "below it, where that is taken too",
      [200, 150],
      [
        [220, 150],
        [180, 150],
        [200, 132],
      ],
      "middle",
      15,
    ],
  ])("%s", (_, own, others, anchor, above) => {
    const silent = others.map((other, index) => pointAt(other, index + 1, { label: undefined }));
    const [label] = place([pointAt(own, 0), ...silent]);
    expect(label?.anchor).toBe(anchor);
    if (label) expect(label.y - own[1]).toBe(above);
  });

  const sides: Place[] = [
    [220, 150],
    [180, 150],
    [200, 132],
    [200, 168],
  ];
  const corners: Place[] = [
    [222, 128],
    [178, 128],
    [222, 172],
    [178, 172],
  ];

  test.each<[string, number, Partial<PlacedLabel> | undefined]>([
    ["above at the right, where all four sides are taken", 0, { anchor: "start", x: 207, y: 136 }],
    ["above at the left, where that corner is too", 1, { anchor: "end", x: 193, y: 136 }],
    ["below at the right, where both are", 2, { anchor: "start", x: 207, y: 164 }],
    ["below at the left, where three are", 3, { anchor: "end", x: 193, y: 164 }],
    ["nowhere, where every side and corner is", 4, undefined],
  ])("%s", (_, taken, expected) => {
    const others = [...sides, ...corners.slice(0, taken)];
    const labels = place([
      pointAt([200, 150], 0),
      ...others.map((other, index) => pointAt(other, index + 1, { label: undefined })),
    ]);
    expect(labels).toMatchObject(expected ? [expected] : []);
    expect(labels).toHaveLength(expected ? 1 : 0);
    expect(faults(labels, [[200, 150], ...others], [], room)).toEqual([]);
  });

  test("a point without a label has none, and two at one place do not keep each other from theirs", () => {
    expect(place([pointAt([200, 150], 0, { label: undefined })])).toEqual([]);
    expect(place([pointAt([200, 150], 0), pointAt([200, 150], 1)]).map(({ anchor }) => anchor)).toEqual([
      "start",
      "end",
    ]);
  });

  test("lines are named first, then the largest", () => {
    const wall = [140, 160, 180].map((y, index) => pointAt([60, y], index + 5, { label: undefined }));
    const crowd = [
      pointAt([330, 150], 0, { label: "A small amount of a line", first: true }),
      pointAt([330, 156], 1, { label: "A larger amount by itself" }),
    ];
    expect(place([...crowd, ...wall])[0]?.text).toBe("A small amount of a line");
    expect(place(crowd.map((one) => ({ ...one, first: false })))[0]?.text).toBe("A larger amount by itself");
  });

  test("none is struck by the corner of a line of steps", () => {
    // Along at 150, then up to 60, at 200: round the corner there is room, on it there is none.
    const steps = [pointAt([60, 150], 0, { label: undefined }), pointAt([200, 60], 1, { label: undefined })];
    const path = drawnLine(
      steps.map(({ at, value }): Place => [at, value]),
      true,
    );
    let placed = 0;
    for (let x = 170; x < 240; x += 2)
      for (let y = 130; y < 175; y += 1) {
        const labels = place([...steps, pointAt([x, y], 9)], [lineOf(steps, true)]);
        placed += labels.length;
        expect(faults(labels, [], [path], room)).toEqual([]);
      }
    expect(placed).toBeGreaterThan(1000);
  });
});

describe("of any marks and lines", () => {
  const spot = fc.tuple(fc.integer({ min: 40, max: 400 }), fc.integer({ min: 0, max: 300 })) as fc.Arbitrary<Place>;
  const words = fc.constantFrom(
    "1 M$",
    "Acme 35 M$",
    "Anthropic plus de 380 Md$",
    "Zeta, jusqu’à 8 M€ (10 M$)",
    undefined,
  );
  const mark = fc.record({ spot, label: words, first: fc.boolean() });
  const line = fc.record({ spots: fc.array(spot, { minLength: 2, maxLength: 4 }), step: fc.boolean() });

  test("no label meets another, a mark or a line, or leaves the room; each is a mark's, once", () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), fc.array(line, { maxLength: 3 }), (marks, drawn) => {
        const alone = marks.map(({ spot: own, ...over }, index) => pointAt(own, index, over));
        const lines = drawn.map(({ spots, step }, index) => {
          const ordered = spots.toSorted(([a], [b]) => a - b);
          return lineOf(
            ordered.map((own, at) => pointAt(own, 100 * (index + 1) + at, { first: true })),
            step,
          );
        });
        const points = [...alone, ...lines.flatMap((one) => one.points)];
        const labels = place(points, lines);
        const paths = lines.map((one) =>
          drawnLine(
            one.points.map(({ at, value }): Place => [at, value]),
            one.step,
          ),
        );
        const places = points.map(({ at, value }): Place => [at, value]);
        expect(faults(labels, places, paths, room)).toEqual([]);
        const texts = new Map(points.map(({ id, label }) => [id, label]));
        for (const { id, text } of labels) expect(text).toBe(texts.get(id));
        expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
      }),
      { numRuns: 400 },
    );
  });

  test("nor in a chart of any amounts, at any width, on either scale, in either language", () => {
    const charts = fc
      .constantFrom(valuations, revenues, capex, legal)
      .chain((spec) => fc.tuple(fc.constant(spec), someTellings(spec.kinds, 40)));
    const view = fc.record({
      width: fc.integer({ min: 280, max: 1200 }),
      scale: fc.constantFrom("log", "linear"),
      language: fc.constantFrom("fr", "en"),
    });
    fc.assert(
      fc.property(charts, view, ([spec, tellings], { width, ...context }) => {
        const series = timelineSeries(tell(...tellings), spec, { ...context, themes: someThemes });
        const { labels, plot, x, y } = timelineLayout(series, width);
        const placeOf = ({ at, value }: TimelinePoint): Place => [x(at), y(value)];
        const paths = series.lines.map(({ points, step }) => drawnLine(points.map(placeOf), step));
        const plotRoom = { left: plot.left, right: width, top: 0, bottom: plot.bottom };
        expect(faults(labels, series.points.map(placeOf), paths, plotRoom)).toEqual([]);
      }),
    );
  });
});
