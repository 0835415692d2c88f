/** What each markup heading is: the newsletter's title, a rubric over stories, a story's title, or a part of a story. */
import { isStoryPart, titleness } from "./classes";
import { wholeTitle } from "./heads";
import { isRubricKey } from "./lexicon";
import type { Line } from "./lines";
import { isArticle, subHeads } from "./sub-heads";
import { median } from "./words";

export type Role = "title" | "rubric" | "story" | "part";

export interface Node {
  line: Line;
  depth: number;
  /** Characters between it and the next heading. */
  own: number;
  lines: readonly Line[];
  kids: Node[];
}

export interface HeadingText {
  line: Line;
  own: number;
  /** The lines between it and the next heading. */
  lines: readonly Line[];
}

/** A heading that is as rare and as high as a slip: it counts as one of those around it. */
function levelled(found: readonly HeadingText[]): Omit<Node, "kids">[] {
  const all = found.map((each) => ({ ...each, depth: each.line.depth }));
  const [first, second] = all;
  if (!first || !second || second.depth <= first.depth) return all;
  const usual = second.depth;
  const higher = all.slice(1).filter(({ depth }) => depth < usual);
  const same = all.filter(({ depth }) => depth === usual).length;
  const slips = higher.length > 0 && higher.length <= Math.max(1, same / 4) && all[2]?.depth === usual;
  if (slips) for (const each of higher) if (each.own >= 80) each.depth = usual;
  return all;
}

function treeOf(found: readonly HeadingText[]): Node[] {
  const roots: Node[] = [];
  const open: Node[] = [];
  for (const each of levelled(found)) {
    const { depth } = each;
    const node: Node = { ...each, kids: [] };
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    (open.at(-1)?.kids ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

/** Whether a heading with headings under it is a rubric over stories, rather than a story in parts. */
function isRubric(node: Node, kids: readonly Node[], text: string): boolean {
  const { line, own } = node;
  if (kids.length === 0) return false;
  const words = text.slice(line.words.start, line.words.end);
  let score = own === 0 ? 2 : own < 160 && kids.length >= 2 ? 0.5 : -2;
  if (isRubricKey(line.key) || line.key === "") score += 3.5;
  else if (/[\p{L}\p{N}»”]\s?:\s/u.test(words) || line.count >= 6) score -= 3;
  else if (line.count <= 3) score += 1;
  if (line.number !== undefined && line.count > 4) score -= 1.5;
  const counts = kids.map((kid) => kid.line.count);
  if (median(counts) >= 5 && median(counts) > line.count) score += 1;
  if (kids.every((kid) => kid.line.number !== undefined)) score += 2;
  if (kids.every((kid) => kid.line.close === "question") && line.close !== "question") score -= 1;
  return score > 0;
}

export interface Roles {
  roles: Map<number, Role>;
  /** Rubrics by the headings under them. */
  over: Map<number, Line>;
}

/** Roles by line. `repeated` are the keys that several lines share. */
export function headingRoles(found: readonly HeadingText[], text: string, repeated: ReadonlySet<string>): Roles {
  const roles = new Map<number, Role>();
  const over = new Map<number, Line>();
  const candidates: HeadingText[] = [];
  const sub = subHeads(found);
  for (const each of found) {
    const { line, own } = each;
    const part = sub.has(line.at) || (isStoryPart(line, repeated) && !isRubricKey(line.key));
    const above = candidates.at(-1);
    if (!part) candidates.push({ ...each });
    else {
      roles.set(line.at, "part");
      if (above) above.own += own;
    }
  }
  let nodes = treeOf(candidates);
  const [root] = nodes;
  if (
    nodes.length === 1 &&
    root &&
    root.line.at === found[0]?.line.at &&
    (root.kids.length >= 2 || (root.kids.length === 1 && (root.own < 400 || root.line.depth === 1)))
  ) {
    const article = isArticle(root, text);
    if (!article) {
      roles.set(root.line.at, "title");
      nodes = root.kids;
    }
    const [subtitle, next] = nodes;
    if (subtitle && next && nodes.length >= 3 && root.own === 0 && subtitle.depth > next.depth) {
      roles.set(subtitle.line.at, "part");
      nodes = nodes.slice(1);
    }
  }
  const storyDepth = usualDepth(nodes);
  const visit = (node: Node, rubric: Line | undefined, last: boolean) => {
    const { line, kids } = node;
    if (rubric) over.set(line.at, rubric);
    if (isRubric(node, kids, text)) {
      roles.set(line.at, "rubric");
      for (const [at, kid] of kids.entries()) visit(kid, line, at === kids.length - 1);
      return;
    }
    const empty = node.own === 0 && kids.length === 0;
    roles.set(line.at, empty ? (last ? "part" : "rubric") : "story");
    for (const kid of kids) settleKid(kid, node);
  };
  const settleKid = (kid: Node, parent: Node) => {
    const promoted = isStoryOfItsOwn(kid, parent, storyDepth, text);
    roles.set(kid.line.at, promoted ? "story" : "part");
    for (const inner of kid.kids) settleKid(inner, parent);
  };
  for (const [at, node] of nodes.entries()) visit(node, undefined, at === nodes.length - 1);
  carryRubrics(nodes, roles, over);
  return { roles, over };
}

/** An empty heading as high as the stories under it is their rubric, up to the next one. */
function carryRubrics(nodes: readonly Node[], roles: Map<number, Role>, over: Map<number, Line>): void {
  let rubric: Line | undefined;
  for (const { line, kids } of nodes) {
    if (roles.get(line.at) === "rubric") rubric = kids.length === 0 ? line : undefined;
    else if (rubric && roles.get(line.at) === "story" && !over.has(line.at)) over.set(line.at, rubric);
  }
}

function usualDepth(nodes: readonly Node[]): { same: number; kids: number } {
  return { same: nodes.length, kids: nodes.reduce((sum, { kids }) => sum + kids.length, 0) };
}

/** A heading under a story that is written and numbered like the stories' own, at a level that few others have. */
function isStoryOfItsOwn(
  kid: Node,
  parent: Node,
  { same, kids }: { same: number; kids: number },
  text: string,
): boolean {
  const own = kid.line.number;
  const above = parent.line.number;
  if (own !== undefined && above !== undefined && own > above && parent.own > 0) return true;
  const rare = same >= 3 && kids <= Math.max(1, Math.floor(same / 3));
  if (!rare || parent.own < 80 || kid.own < 80 || kid.line.count < 4) return false;
  const words = text.slice(kid.line.words.start, kid.line.words.end);
  const named = /\s\P{Lu}*\p{Lu}/u.test(words) || /[\p{L}\p{N}»”]\s?:\s/u.test(words) || /\d/.test(words);
  return (
    (named || (kid.own >= 0.6 * parent.own && !opensPart.test(kid.line.key))) &&
    titleness(kid.line, text, wholeTitle(kid.line, text)) >= 0.8
  );
}

/** How headings begin that are about the story above rather than about someone. */
const opensPart =
  /^(?:l[ea]s?|l'|une?|des?|ce|cette|ces|pourquoi|comment|quels?|quelles?|que|qui|et|mais|the|an?|this|these|what|why|how|who|and|but|from)\b/;
