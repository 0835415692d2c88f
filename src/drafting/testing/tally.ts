/** Counts of what was found: their sums are of all newsletters, each finding with the same weight. */
export interface Tally {
  right: number;
  /** Found, and not there. */
  wrong: number;
  /** There, and not found. */
  missed: number;
}

/** How many of those that could be right are. */
export interface Share {
  right: number;
  of: number;
}

export function total(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({
      right: sum.right + one.right,
      wrong: sum.wrong + one.wrong,
      missed: sum.missed + one.missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );
}

export function totalShare(shares: readonly Share[]): Share {
  return shares.reduce((sum, one) => ({ right: sum.right + one.right, of: sum.of + one.of }), { right: 0, of: 0 });
}

/** Of nothing found, nothing is wrong: 1. */
export function precision({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

export function accuracy({ right, of }: Share): number {
  return of === 0 ? 1 : right / of;
}
