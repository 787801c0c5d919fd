import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReport, contextOf } from '@gongkai/compliance';
import { readDocument } from '@gongkai/documents';
import { type AnnualReport, deadlineFor, type Finding, type UnitClass } from '@gongkai/domain';
import { extractReport } from '@gongkai/extraction';
import { buildCity } from './index.mjs';

type DemoFile = { path: string; unit: string; year: number; publishedOn: string; gaps: { codes: string[] }[] };
type DemoItem = { file: DemoFile; report: { figures: Record<string, string>; omitRows?: string[] } };
type DemoUnit = { key: string; name: string; unitClass: UnitClass };
type Outcome = { item: DemoItem; unit: DemoUnit; report: AnnualReport; findings: Finding[] };

const SAMPLES = join(__dirname, '../../samples/demo');

/** Reads, extracts and checks one committed file as the server does. */
async function outcomeOf(item: DemoItem, unit: DemoUnit): Promise<Outcome> {
  const { path, year, publishedOn } = item.file;
  const fileName = path.split('/').at(-1) ?? path;
  const read = await readDocument(readFileSync(join(SAMPLES, path)), { fileName });
  if (!read.ok) throw new Error(`${path}: ${read.problem.text}`);
  const report = extractReport(read.tree, { fileName });
  const obligation = {
    year,
    unitClass: unit.unitClass,
    due: true,
    deadline: deadlineFor(unit.unitClass, year),
    received: true,
    publishedOn,
    asOf: '2026-11-22',
  };
  const findings = checkReport(report, contextOf({ unitClass: unit.unitClass, obligation }));
  return { item, unit, report, findings };
}

const codes = (findings: Finding[], outcome: Finding['outcome']) =>
  [...new Set(findings.filter((finding) => finding.outcome === outcome).map(({ code }) => code))].sort();

describe('every file of the demonstration city, read and checked', () => {
  const outcomes: Outcome[] = [];

  beforeAll(async () => {
    const { manifest, reports } = buildCity();
    for (const item of reports) {
      const unit = manifest.units.find((candidate: DemoUnit) => candidate.key === item.file.unit);
      outcomes.push(await outcomeOf(item, unit));
    }
  }, 240_000);

  it('is recognised: whose report it is and of which year', () => {
    const seen = outcomes.map(({ report }) => `${report.unit} ${report.year} ${report.format}`);
    expect(seen).toEqual(outcomes.map(({ item, unit }) => `${unit.name} ${item.file.year} F2021`));
  });

  it('gives back every figure that was written, character for character', () => {
    for (const { item, report } of outcomes) {
      if (item.file.gaps.some((gap) => gap.codes.includes('TAB-01'))) continue;
      const read = Object.entries(report.figures).filter(([, figure]) => figure.state !== 'missingCell');
      const omitted = (id: string) => item.report.omitRows?.some((row) => id.startsWith(`requests.${row}.`)) ?? false;
      const written = Object.entries(item.report.figures).filter(([id]) => !omitted(id));
      const trimmed = read.map(([id, figure]) => [id, figure.raw?.trim() ?? '']);
      expect([item.file.path, Object.fromEntries(trimmed)]).toEqual([item.file.path, Object.fromEntries(written)]);
    }
  });

  it('breaks exactly the rules of its planted gaps', () => {
    const broken = outcomes.map(({ item, findings }) => `${item.file.path} ${codes(findings, 'fail').join(' ')}`);
    const planted = outcomes.map(({ item: { file } }) => {
      const expected = [...new Set(file.gaps.flatMap((gap) => gap.codes))].sort();
      return `${file.path} ${expected.join(' ')}`;
    });
    expect(broken).toEqual(planted);
  });

  it('leaves nothing undetermined in a clean report', () => {
    const doubts = outcomes
      .filter(({ item }) => item.file.gaps.length === 0)
      .flatMap(({ item, findings }) =>
        findings
          .filter((finding) => finding.outcome === 'undetermined')
          .map(({ code, reason }) => `${item.file.path} ${code} ${reason}`),
      );
    expect(doubts).toEqual([]);
  });
});
