import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReport, contextOf, type RosterFacts, type RuleContext } from '@gongkai/compliance';
import { readDocument } from '@gongkai/documents';
import { type AnnualReport, deadlineFor, type Finding, type UnitClass } from '@gongkai/domain';
import { extractReport } from '@gongkai/extraction';
import { buildCity } from './index.mjs';

type DemoFile = { path: string; unit: string; year: number; publishedOn: string; gaps: { codes: string[] }[] };
type DemoItem = { file: DemoFile; report: { figures: Record<string, string>; omitRows?: string[] } };
type DemoUnit = { key: string; name: string; unitClass: UnitClass; region: string; aliases: string[] };
type Manifest = { units: DemoUnit[]; roster: Record<string, string[]> };
type Read = { item: DemoItem; unit: DemoUnit; report: AnnualReport };
type Outcome = Read & { findings: Finding[] };

const SAMPLES = join(__dirname, '../../samples/demo');

/** Reads and extracts one committed file as the server does. */
async function read(item: DemoItem, unit: DemoUnit): Promise<Read> {
  const { path } = item.file;
  const fileName = path.split('/').at(-1) ?? path;
  const document = await readDocument(readFileSync(join(SAMPLES, path)), { fileName });
  if (!document.ok) throw new Error(`${path}: ${document.problem.text}`);
  return { item, unit, report: extractReport(document.tree, { fileName }) };
}

/** What the roster of the city knows about a unit: its names, its places, the other units of its banner. */
function rosterFacts({ name, aliases, region, key }: DemoUnit, units: DemoUnit[]): RosterFacts {
  const sameCounty = units.filter((other) => other.key !== key && other.region.slice(0, 6) === region.slice(0, 6));
  return {
    names: [name, ...aliases],
    ancestors: [...new Set(['演示市', ...(name.match(/(?<=演示市)..旗/) ?? [])])],
    others: sameCounty.map((other) => ({ name: other.name, aliases: other.aliases, phone: null })),
    phone: null,
    host: 'www.yanshi.example',
    areaCode: '0900',
    localDigits: 7,
    without: [],
  };
}

/** A gap of one year would show in the comparison of the next. */
function cleanReport(all: Read[], unit: DemoUnit, year: number): AnnualReport | null {
  const found = all.find(({ unit: other, item }) => other === unit && item.file.year === year);
  return found && found.item.file.gaps.length === 0 ? found.report : null;
}

/** What a government's report is set against: the reports of its units that came in, with their gaps. */
function rollupOf(all: Read[], { roster, units }: Manifest, unit: DemoUnit, year: number): RuleContext['rollup'] {
  if (unit.unitClass !== 'government') return null;
  const isPart = (other: DemoUnit) => other !== unit && other.region.slice(0, 6) === unit.region.slice(0, 6);
  const due = units.filter((other) => isPart(other) && roster[year]?.includes(other.key)).length;
  const received = all.filter((other) => other.item.file.year === year && isPart(other.unit));
  return { due, units: received.map((other) => ({ name: other.unit.name, report: other.report })) };
}

/**
 * Checks one report with its roster entry, its duty, its own report of the year before unless that has gaps, and those of
 * the units that it sums up.
 */
function check({ item, unit, report }: Read, all: Read[], manifest: Manifest): Outcome {
  const { year, publishedOn } = item.file;
  const deadline = deadlineFor(unit.unitClass, year);
  const duty = { year, unitClass: unit.unitClass, due: true, deadline, received: true };
  const context = contextOf({
    unitClass: unit.unitClass,
    obligation: { ...duty, publishedOn, asOf: '2026-11-22' },
    roster: rosterFacts(unit, manifest.units),
    previous: cleanReport(all, unit, year - 1),
    rollup: rollupOf(all, manifest, unit, year),
  });
  return { item, unit, report, findings: checkReport(report, context) };
}

const codes = (findings: Finding[], outcome: Finding['outcome']) =>
  [...new Set(findings.filter((finding) => finding.outcome === outcome).map(({ code }) => code))].sort();

describe('every file of the demonstration city, read and checked', () => {
  const outcomes: Outcome[] = [];

  beforeAll(async () => {
    const { manifest, reports } = buildCity();
    const all: Read[] = [];
    for (const item of reports) {
      const unit = manifest.units.find((candidate: DemoUnit) => candidate.key === item.file.unit);
      all.push(await read(item, unit));
    }
    outcomes.push(...all.map((one) => check(one, all, manifest)));
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

  it('sets the report of a government against those of all its units: one agrees, one differs in the planted cells', () => {
    const summed = outcomes.filter(({ unit }) => unit.unitClass === 'government');
    const judged = summed.map(({ item, findings }) => {
      const sums = findings.filter(({ code }) => code === 'ROL-02');
      const cells = sums.flatMap(({ evidence }) => evidence.flatMap(({ figure }) => figure ?? []));
      return [item.file.year, sums[0]?.outcome, cells.sort()];
    });
    const off = ['proactive.licensing.decisions', 'proactive.penalties.decisions'];
    expect(judged).toEqual([
      [2024, 'fail', [...off, 'requests.granted.naturalPerson', 'requests.granted.total']],
      [2025, 'pass', []],
    ]);
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
