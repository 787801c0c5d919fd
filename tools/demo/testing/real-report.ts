import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresOf, formById, type TableKey } from '@gongkai/domain';

const SAMPLE = '../../../samples/real/150823200000/2023-额尔登布拉格苏木.txt';
const PARTS: TableKey[][] = [[], ['proactive'], ['requests'], ['review'], [], []];

/** The real report taken apart by its six headings, all figures 0 as it states. */
export function realReport() {
  const text = readFileSync(join(__dirname, SAMPLE), 'utf8');
  const lines = text.trimEnd().split('\n');
  const form = formById('F2021');
  if (!form) throw new Error('the form of 2021 is known');
  const starts = form.headings.map((heading) => lines.indexOf(heading));
  return {
    text,
    report: {
      title: lines[0] ?? '',
      preamble: lines.slice(1, starts[0]),
      sections: form.headings.map((heading, index) => ({
        heading,
        paragraphs: index >= 1 && index <= 3 ? [] : lines.slice((starts[index] ?? 0) + 1, starts[index + 1]),
        tables: PARTS[index] ?? [],
      })),
      figures: Object.fromEntries(figuresOf(form).map((figure) => [figure.id, '0'])),
    },
  };
}
