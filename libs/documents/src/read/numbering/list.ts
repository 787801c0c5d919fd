/** One level of a list: how its numbers are written. `pattern` holds `%1` … `%9` for the numbers of the levels. */
export type ListLevel = {
  start: number;
  format: string;
  pattern: string;
  suffix: string;
  /** Write all numbers of the pattern in plain digits. */
  legal: boolean;
};

/** A list as paragraphs refer to it; lists with the same abstract list count on together unless restarted. */
export type List = { abstractId: string; levels: ListLevel[]; restarts: Map<number, number> };
