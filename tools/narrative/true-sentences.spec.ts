import { contextOf, limitsOf, RULES, renderMessage } from '@gongkai/compliance';
import { readDocument } from '@gongkai/documents';
import { type AnnualReport, formById } from '@gongkai/domain';
import { extractReport } from '@gongkai/extraction';
import { randomOf } from './random';
import { randomTables, type Tables } from './random-tables';
import { randomStatement } from './sentences';

const FORM = formById('F2021');
const RUNS = 600;
const CODES = ['NAR-01', 'NAR-02', 'NAR-03', 'NAR-04'];

/** A report as the system reads it from text, with these tables in place of those the text does not have. */
async function reportOf(sentence: string, tables: Tables): Promise<AnnualReport> {
  const text = ['青山镇2023年政府信息公开工作年度报告', '一、总体情况', '（二）依申请公开情况', sentence].join('\n');
  const read = await readDocument(Buffer.from(text), { fileName: 'report.txt' });
  if (!read.ok) throw new Error(read.problem.text);
  const report = extractReport(read.tree, { fileName: 'report.txt' });
  const figures = Object.entries(tables.figures).map(([id, value]) => {
    const figure = { value, state: 'number' as const, raw: String(value), place: null };
    return [id, figure] as const;
  });
  const found = (FORM?.tables ?? []).map((table) => ({
    table: table.key,
    found: 'grid' as const,
    missingRows: [],
    extraRows: [],
    alteredLabels: [],
    valueColumns: null,
    place: null,
  }));
  return { ...report, format: 'F2021', figures: Object.fromEntries(figures), tables: found, messages: [] };
}

async function failsOf(sentence: string, tables: Tables): Promise<string[]> {
  const report = await reportOf(sentence, tables);
  const context = contextOf({ unitClass: 'town' });
  return RULES.flatMap((rule) => {
    if (rule.subject !== 'report' || !CODES.includes(rule.code)) return [];
    const verdicts = [rule.check(report, context, limitsOf(rule, {}))].flat();
    return verdicts.flatMap((verdict) =>
      verdict.outcome === 'fail'
        ? [`${rule.code} ${renderMessage(rule.messages[verdict.message] ?? '', verdict.params)} | ${sentence}`]
        : [],
    );
  });
}

describe('sentences about random consistent tables', () => {
  it('never fail while they are true', async () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const random = randomOf(seed);
      const tables = randomTables(random);
      const statement = randomStatement(tables, random);
      expect([seed, await failsOf(statement.say(statement.print(statement.value)), tables)]).toEqual([seed, []]);
    }
  }, 120_000);

  it('nearly all fail once their number is changed', async () => {
    const missed: string[] = [];
    for (let seed = 1; seed <= RUNS; seed++) {
      const random = randomOf(seed);
      const tables = randomTables(random);
      const statement = randomStatement(tables, random);
      const readings = new Set(statement.readings);
      let changed = statement.value + random.whole(1, 40);
      while (readings.has(changed)) changed++;
      const sentence = statement.say(statement.print(changed));
      if ((await failsOf(sentence, tables)).length === 0) missed.push(sentence);
    }
    expect(missed.length / RUNS).toBeLessThan(0.02);
  }, 120_000);
});
