/** Answers kept while many reports are checked together, so that a county is asked about once. */
export class Memory {
  private readonly kept = new Map<string, Promise<unknown>>();

  of<T>(key: string, ask: () => Promise<T>): Promise<T> {
    const known = this.kept.get(key) as Promise<T> | undefined;
    const answer = known ?? ask();
    this.kept.set(key, answer);
    return answer;
  }
}
