import { FORMS, formById, type TableKey, tableOf } from '@gongkai/domain';
import { headerRows, unitColumns } from './unit-columns';

function columns(key: TableKey, applicant = 'total') {
  const form = formById('F2021');
  if (!form) throw new Error('The form of 2021 is known');
  return unitColumns(tableOf(form, key), applicant);
}

describe('the columns of the table with a row per unit', () => {
  it('are the 25 rows of table 3 for one applicant column, or all 175 figures', () => {
    expect(columns('requests')).toHaveLength(25);
    expect(columns('requests').every(({ figure }) => figure.endsWith('.total'))).toBe(true);
    expect(columns('requests', 'all')).toHaveLength(175);
    expect(columns('proactive')).toHaveLength(10);
    expect(columns('review')).toHaveLength(15);
  });

  it.each(FORMS)('have headers that cover every column at every level exactly once in $id', (form) => {
    for (const table of form.tables) {
      for (const applicant of ['total', 'all']) {
        const wide = unitColumns(table, applicant);
        const area = headerRows(wide)
          .flat()
          .reduce((sum, cell) => sum + cell.columnSpan * cell.rowSpan, 0);
        expect(area).toBe(wide.length * headerRows(wide).length);
      }
    }
  });

  it('merge neighbours under one group and let a short label reach down', () => {
    const [top, groups] = headerRows(columns('requests'));
    expect(top?.map(({ text, columnSpan, rowSpan }) => [text.slice(0, 2), columnSpan, rowSpan])).toEqual([
      ['一、', 1, 3],
      ['二、', 1, 3],
      ['三、', 22, 1],
      ['四、', 1, 3],
    ]);
    expect(groups?.find((cell) => cell.text === '（三）不予公开')?.columnSpan).toBe(8);
  });
});
