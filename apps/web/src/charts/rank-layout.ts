const ROW = 30;

/** Height in pixels that a number of bars needs. */
export const rankHeight = (bars: number): number => bars * ROW + 16;
