import { type AnnualReport, type FormId, formById, formIdForYear } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** The tables of another notice than the one in force for the report year. */
export const formOfYear = defineRule({
  id: 'structure/form-of-year',
  code: 'STR-02',
  version: 1,
  title: '采用报告年度适用的格式',
  severity: 'error',
  basis: {
    text: '国办公开办函〔2019〕60号（2019、2020 年度）和国办公开办函〔2021〕30号（2021 年度起）年度报告格式',
    mark: 'A',
  },
  decides:
    '按统计表的特有栏目（如“本年制发件数”“对外公开总数量”）认定所用格式，与报告年度适用的格式比较。没有读到统计表、报告年度不明或者前后不一的不作判断；2019 年以前没有固定表格，不适用。',
  remedy: '改用报告年度适用的格式重新填报。',
  messages: { other: '{year} 年度应采用{expected}格式，统计表是{actual}格式' },
  check: (report) => {
    const { year, format, formatBasis } = report;
    const found = report.tables.find((table) => table.found === 'grid' || table.found === 'sequence');
    if (year !== null && year < 2019 && !found) return notApplicable('2019 年以前没有固定表格');
    if (formatBasis !== 'fingerprint' || !found) return open('没有读到可以认定格式的统计表');
    if (year === null || !agrees(report)) return open('报告年度不明或者前后不一');
    const expected = formIdForYear(year);
    if (format === expected) return pass;
    if (!expected || !hasFixedTables(expected)) return notApplicable('2019 年以前没有固定表格');
    return fail('other', { year, expected: formName(expected), actual: formName(format) }, [
      {
        figure: null,
        quote: found.place?.quote ?? null,
        expected: formName(expected),
        actual: formName(format),
        place: found.place,
      },
    ]);
  },
});

const hasFixedTables = (form: FormId) => form === 'F2019' || form === 'F2021';

function formName(form: FormId): string {
  return formById(form)?.notice ?? { F2008: '2008 年', F2014: '2014 年', F2019: '2019 年', F2021: '2021 年' }[form];
}

/** False where title and period name different years: then nobody knows which form the year asks for. */
function agrees({ years, year }: AnnualReport): boolean {
  return years.every((mention) => !['title', 'period'].includes(mention.source) || mention.year === year);
}
