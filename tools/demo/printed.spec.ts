import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '@gongkai/documents';
import { extractReport } from '@gongkai/extraction';
import { printedReport } from './printed/report.mjs';

const read = async (name: string) => {
  const document = await readDocument(readFileSync(join(__dirname, 'printed', name)), { fileName: name });
  if (!document.ok) throw new Error(document.problem.text);
  return extractReport(document.tree, { fileName: name });
};

describe.each(['libreoffice.pdf', 'chromium.pdf'])('a report printed as %s', (name) => {
  const printed = printedReport();

  it('is read figure by figure as it was written', async () => {
    const { figures } = await read(name);
    const values = Object.fromEntries(Object.keys(printed.figures).map((id) => [id, String(figures[id]?.value)]));
    expect(values).toEqual(printed.figures);
  });

  it('has every figure in a box of its own on its page', async () => {
    const { figures } = await read(name);
    const boxes = Object.keys(printed.figures).map((id) => JSON.stringify(figures[id]?.place?.boxes));
    expect(new Set(boxes).size).toBe(boxes.length);
    for (const id of Object.keys(printed.figures)) {
      const place = figures[id]?.place;
      expect(place?.boxes).toHaveLength(1);
      expect(place?.boxes?.[0]?.page).toBe(place?.page);
    }
  });

  it('has its title, unit, year, period and parts', async () => {
    const report = await read(name);
    expect(report.title).toBe(printed.title);
    expect(report.unit).toBe('演示市基准旗基准1苏木人民政府');
    expect(report.year).toBe(2021);
    expect(report.period).toEqual({ from: '2021-01-01', to: '2021-12-31' });
    expect(report.sections.map((section) => section.number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(report.sections[0]?.text).toContain(printed.sections[0]?.paragraphs[0]);
  });
});
