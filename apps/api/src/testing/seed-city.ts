import { RULES } from '@gongkai/compliance';
import {
  FIGURES,
  figureOrdinal,
  figuresOf as figuresOfForm,
  formById,
  formIdForYear,
  type RegionCode,
  type ValueState,
} from '@gongkai/domain';
import type { DataSource } from 'typeorm';

/** A small invented history in real places: one city, two counties, towns, offices; two years; planted gaps. */
export const CITY = '150800000000';
export const COUNTY = '150823000000';
export const OTHER_COUNTY = '150821000000';
export const TOWN = '150823200000';

const REGIONS: [RegionCode, string, number, RegionCode | null][] = [
  ['000000000000', '全国', 0, null],
  ['150000000000', '内蒙古自治区', 1, '000000000000'],
  [CITY, '巴彦淖尔市', 2, '150000000000'],
  [COUNTY, '乌拉特前旗', 3, CITY],
  [OTHER_COUNTY, '五原县', 3, CITY],
  [TOWN, '额尔登布拉格苏木', 4, COUNTY],
  ['150823100000', '乌拉山镇', 4, COUNTY],
  ['150821100000', '隆兴昌镇', 4, OTHER_COUNTY],
];

export type SeedUnit = { id: string; name: string; unitClass: string; region: RegionCode };

export type SeedReport = {
  id: string;
  unit: SeedUnit;
  year: number;
  figures: (number | null)[];
  states: Record<string, ValueState>;
  narrative: (number | null)[];
  failed: number[];
  undetermined: number[];
  errors: number;
  late: boolean;
  publishedOn: string | null;
};

export type Seed = { units: SeedUnit[]; reports: SeedReport[]; years: number[]; ruleOrdinals: Map<string, number> };

const uuid = (kind: number, number: number) =>
  `00000000-0000-4000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`;

const UNITS: SeedUnit[] = [
  { id: uuid(1, 1), name: '额尔登布拉格苏木人民政府', unitClass: 'town', region: TOWN },
  { id: uuid(1, 2), name: '乌拉山镇人民政府', unitClass: 'town', region: '150823100000' },
  { id: uuid(1, 3), name: '乌拉特前旗财政局', unitClass: 'department', region: COUNTY },
  { id: uuid(1, 4), name: '乌拉特前旗人民政府', unitClass: 'government', region: COUNTY },
  { id: uuid(1, 5), name: '=隆兴昌镇人民政府', unitClass: 'town', region: '150821100000' },
  { id: uuid(1, 6), name: '巴彦淖尔市财政局', unitClass: 'department', region: CITY },
];

/** Units without a report, by year: one before the other, so that both a missing and a new one occur. */
const MISSING = new Map([
  [2021, [uuid(1, 2)]],
  [2022, [uuid(1, 3), uuid(1, 5)]],
]);

const shardOf = (region: RegionCode) => Number(region.slice(0, 6));

const formOf = (year: number) => formIdForYear(year) ?? 'F2021';

/**
 * Small numbers that repeat in no simple way; every seventh cell is blank, every eleventh a slash. Only figures of the
 * form of the year are stated.
 */
function figuresOf(seed: number, year: number): Pick<SeedReport, 'figures' | 'states'> {
  const states: Record<string, ValueState> = {};
  const form = formById(formOf(year));
  const own = new Set((form ? figuresOfForm(form) : []).map((figure) => figure.id));
  const figures = FIGURES.map((figure, index) => {
    if (!own.has(figure.id)) return null;
    const draw = (seed * 7919 + index * 104_729) % 1009;
    if (draw % 7 === 0) states[figure.id] = 'blank';
    else if (draw % 11 === 0) states[figure.id] = 'slash';
    else return draw % 4;
    return null;
  });
  return { figures, states };
}

function seedReport(unit: SeedUnit, year: number, number: number, ordinals: number[]): SeedReport {
  const failed = ordinals.filter((ordinal) => (number + ordinal) % 5 === 0);
  return {
    id: uuid(2, number),
    unit,
    year,
    ...figuresOf(number, year),
    narrative: [number % 2 === 0 ? null : number * 10, number, null, 0],
    failed,
    undetermined: ordinals.filter((ordinal) => (number + ordinal) % 7 === 1 && !failed.includes(ordinal)),
    errors: number % 3 === 0 ? 2 : 0,
    late: number % 4 === 0,
    publishedOn: number % 4 === 0 ? `${year + 1}-06-01` : number % 5 === 0 ? null : `${year + 1}-01-15`,
  };
}

/**
 * Writes the seed straight into the tables, past reading and checking, and answers what it wrote. `missing` are the
 * units without a report in each year of the history.
 */
export async function seedCity(database: DataSource, missing = MISSING): Promise<Seed> {
  const rules: { id: string; ordinal: number }[] = await database.query('select id, ordinal from rule');
  const ruleOrdinals = new Map(rules.map((rule) => [rule.id, rule.ordinal]));
  const ordinals = RULES.flatMap((rule) => (rule.code === 'PUB-01' ? [] : (ruleOrdinals.get(rule.id) ?? [])));
  const years = [...missing.keys()];
  const reports = years.flatMap((year, step) =>
    UNITS.filter((unit) => !missing.get(year)?.includes(unit.id)).map((unit, index) =>
      seedReport(unit, year, step * 10 + index + 1, ordinals),
    ),
  );
  await writePlaces(database, years);
  for (const report of reports) await writeReport(database, report, ruleOrdinals);
  return { units: UNITS, reports, years, ruleOrdinals };
}

async function writePlaces(database: DataSource, years: number[]): Promise<void> {
  for (const [code, name, level, parent] of REGIONS) {
    await database.query('insert into region (code, name, level, parent) values ($1, $2, $3, $4)', [
      Number(code),
      name,
      level,
      parent === null ? null : Number(parent),
    ]);
  }
  for (const { id, name, unitClass, region } of UNITS) {
    await database.query(
      'insert into unit (shard_key, id, name, unit_class, region_code) values ($1, $2, $3, $4, $5)',
      [shardOf(region), id, name, unitClass, Number(region)],
    );
    for (const year of years) {
      await database.query(
        'insert into roster_entry (shard_key, unit_id, year, region_code, deadline) values ($1, $2, $3, $4, $5)',
        [shardOf(region), id, year, Number(region), `${year + 1}-${unitClass === 'government' ? '03' : '01'}-31`],
      );
    }
  }
}

async function writeReport(
  database: DataSource,
  { id, unit, year, figures, states, narrative, failed, undetermined, errors, late, publishedOn }: SeedReport,
  ruleOrdinals: Map<string, number>,
): Promise<void> {
  const shard = shardOf(unit.region);
  const region = Number(unit.region);
  await database.query(
    `insert into report (shard_key, id, unit_id, year, region_code, current_version, format, published_on, received_at)
     values ($1, $2, $3, $4, $5, 1, $8, $6, $7)`,
    [shard, id, unit.id, year, region, publishedOn, `${year + 1}-01-20T08:00:00Z`, formOf(year)],
  );
  const cell = (figure: string, ordinal: number) => {
    const value = figures[ordinal] ?? null;
    return { value, state: states[figure] ?? 'number', raw: value === null ? '' : String(value), place: null };
  };
  const form = formById(formOf(year));
  const extraction = {
    ...EMPTY_EXTRACTION,
    unit: unit.name,
    year,
    format: formOf(year),
    figures: Object.fromEntries(
      (form ? figuresOfForm(form) : []).map(({ id: figure }) => [figure, cell(figure, figureOrdinal(figure))]),
    ),
  };
  await database.query(
    `insert into report_version (shard_key, report_id, version, sha256, file_name, extraction)
     values ($1, $2, 1, $3, $4, $5)`,
    [shard, id, id.replaceAll('-', '').padEnd(64, '0'), `${unit.name}${year}.docx`, JSON.stringify(extraction)],
  );
  await database.query(
    `insert into report_fact (shard_key, report_id, unit_id, region_code, year, format, figures, narrative, failed,
       undetermined, errors, undetermined_count, late)
     values ($1, $2, $3, $4, $5, $13, $6, $7, $8, $9, $10, $11, $12)`,
    [
      shard,
      id,
      unit.id,
      region,
      year,
      figures,
      narrative,
      failed,
      undetermined,
      errors,
      undetermined.length,
      late,
      formOf(year),
    ],
  );
  for (const [rule, ordinal] of ruleOrdinals) {
    const outcome = failed.includes(ordinal) ? 'fail' : undetermined.includes(ordinal) ? 'undetermined' : null;
    const meta = RULES.find((candidate) => candidate.id === rule);
    if (outcome === null || !meta) continue;
    await database.query(
      `insert into finding (shard_key, report_id, version, rule_id, code, severity, outcome, fault, message, reason)
       values ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9)`,
      [
        shard,
        id,
        rule,
        meta.code,
        meta.severity,
        outcome,
        outcome === 'fail' ? 'report' : 'reading',
        `${meta.title}：${unit.name}`,
        outcome === 'fail' ? null : '表格读取不完整',
      ],
    );
  }
}

const EMPTY_EXTRACTION = {
  title: null,
  titlePlace: null,
  years: [],
  format: 'F2021',
  formatBasis: 'fingerprint',
  period: null,
  periodPlace: null,
  contact: { phone: null, url: null, address: null, email: null },
  preamble: { text: '', place: null },
  sections: [],
  tables: [],
  counts: [],
  isReport: true,
  kind: null,
  messages: [],
};
