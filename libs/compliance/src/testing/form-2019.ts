import { type AnnualReport, type FigureId, type FigureValue, formById } from '@gongkai/domain';
import { reportFixture } from './report-fixture';

/** A report in the form of 2019, all figures 0, with some cells that hold words. */
export function form2019(words: Record<FigureId, string> = {}): AnnualReport {
  const form = formById('F2019');
  if (!form) throw new Error('The form of 2019 is gone');
  const figures = form.tables.flatMap((table) =>
    table.figures.map(({ id }): [FigureId, FigureValue] => [id, figure(words[id])]),
  );
  return reportFixture((report) => ({
    ...report,
    format: 'F2019',
    year: 2020,
    years: [{ source: 'title', year: 2020, place: null }],
    period: { from: '2020-01-01', to: '2020-12-31' },
    figures: Object.fromEntries(figures),
  }));
}

const figure = (words: string | undefined): FigureValue => ({
  value: words === undefined ? 0 : null,
  state: words === undefined ? 'number' : 'text',
  raw: words ?? '0',
  place: null,
});
