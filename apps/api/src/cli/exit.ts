/** Exit codes of every command: done; some input failed, the rest is done; wrong usage. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;
