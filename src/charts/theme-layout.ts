/** Pixels of one theme's row: label, blocks, air. */
export const themeBand = 50;
