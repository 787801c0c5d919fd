/** A line that counts up in place on a terminal; elsewhere one line when it is complete. */
export type ProgressLine = { show: (done: number, total: number) => void; end: () => void };

/** Nothing is written if nothing is shown. `stream` is where the terminal line goes. */
export function progressLine(
  label: string,
  say: (line: string) => void,
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stdout,
): ProgressLine {
  let last: string | null = null;
  return {
    show: (done, total) => {
      last = `  ${label} ${done}/${total}`;
      if (stream.isTTY) stream.write(`\r${last}`);
    },
    end: () => {
      if (last === null) return;
      if (stream.isTTY) stream.write('\n');
      else say(last);
      last = null;
    },
  };
}
