import { type AnnualReport, type TableSpec } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import type { Verdict } from '../../rule';
import { fixedForm, foundAs, tableName } from '../../support/cells';
import { cutOff } from '../../support/cut-off';
import { fail, notApplicable, open, pass, unread } from '../../verdicts';

/** One of the three official tables is not in the report although its part is. */
export const missingTable = defineRule({
  id: 'table/missing-table',
  code: 'TAB-01',
  version: 1,
  title: '三张统计表齐全',
  severity: 'error',
  basis: { text: '国办公开办函〔2021〕30号年度报告格式：第二、三、四部分以规定表格填报', mark: 'A' },
  decides:
    '有某部分标题而没有该部分表格，且同一文件中读到了其他统计表的，判为缺表。三张表一张也没有读到的，可能是另存或者转换文件时丢失，不作判断；文件到此中断的也不作判断；表格为图片的不算缺表，但不能核对；连标题也没有的由“六个部分齐全”判断。',
  remedy: '按年度报告格式补上该部分表格，逐格填报。',
  messages: { missing: '{part}没有规定的统计表' },
  check: (report) => {
    const form = fixedForm(report);
    if (!form) return notApplicable('本报告所用格式没有本系统收录的统计表');
    const verdicts = form.tables.flatMap((table) => judge(report, table, form.tables) ?? []);
    const fails = verdicts.filter((verdict) => verdict.outcome === 'fail');
    if (fails.length > 0) return fails;
    return verdicts[0] ?? pass;
  },
});

function judge(report: AnnualReport, table: TableSpec, all: TableSpec[]): Verdict<'missing'> | null {
  const found = foundAs(report, table.key);
  const name = tableName(table);
  if (found === 'grid' || found === 'sequence') return null;
  if (found === 'picture') return unread(`${name}是图片，读不出表内数字`);
  const section = report.sections.find((candidate) => candidate.number === table.section);
  if (!section) return open(`没有找到${name.replace('表格', '')}，不能判断表格有无`);
  if (section.hasTable) return unread(`${name.replace('表格', '')}有表格，但未能认出是规定的统计表`);
  const cut = cutOff(report);
  if (cut && table.section >= cut.part) return open(cut.words);
  const others = all.some((other) => ['grid', 'sequence'].includes(foundAs(report, other.key)));
  if (!others) return open('三张统计表都没有读到，可能是另存或者转换文件时丢失');
  const place = section.place;
  return fail('missing', { part: `“${section.heading}”` }, [
    { figure: null, quote: section.heading, expected: table.title, actual: null, place },
  ]);
}
