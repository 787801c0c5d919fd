import { composeReport } from './compose.mjs';
import { consistentFigures, emptyCarry, mergedCarry, scaleOf } from './figures.mjs';
import { GAP_KINDS } from './gaps.mjs';
import { narrativeOf, storyOf } from './narrative.mjs';
import { demoRegions, demoUnits, isSummedUpBy, MERGERS, rosterOf, YEARS } from './places.mjs';
import { MISSING, PLAN } from './plan.mjs';
import { randomOf } from './random.mjs';
import { endingOf } from './render/index.mjs';
import { summedFigures, summedStory } from './sums.mjs';

const SEED = 'gongkai-demo-1';

/** Formats by chance of the unit; most organs keep to one, as real ones do. */
const FORMATS = ['docx', 'docx', 'docx', 'html', 'html-gb18030', 'txt'];

/**
 * The whole demonstration city without touching a disk: the manifest (regions, units, rosters, ground truth of every
 * file) and the reports in the manifest's order.
 */
export function buildCity() {
  const units = demoUnits();
  const state = new Map();
  const reports = YEARS.flatMap((year) => {
    const lives = new Map();
    return rosterOf(units, year).flatMap((unit) => {
      const isGovernment = unit.unitClass === 'government';
      const lived = isGovernment ? sumYear(unit, year, lives, state) : liveYear(unit, year, state, units);
      lives.set(unit, lived);
      return MISSING[unit.short]?.includes(year) ? [] : [writeReport(unit, year, lived)];
    });
  });
  return { manifest: manifestOf(units, reports), reports };
}

/** A banner's year as its government adds it up: what its units lived, with `parts` by their short names. */
function sumYear(unit, year, lives, state) {
  const random = randomOf(`${SEED}:${unit.key}:${year}`);
  const members = [...lives].filter(([other]) => isSummedUpBy(unit)(other));
  const figures = summedFigures(members.map(([, lived]) => lived.figures));
  const story = summedStory(
    unit,
    members.map(([, lived]) => lived.story),
    random,
  );
  const previousTotal = state.get(unit.key)?.total ?? null;
  state.set(unit.key, { total: story.total });
  const parts = new Map(members.map(([{ short }, lived]) => [short, lived.figures]));
  return { figures, story, random, previousTotal, parts };
}

/** A unit's true year: figures and story, whether or not a report is handed in; the carry goes on to the next year. */
function liveYear(unit, year, state, units) {
  const random = randomOf(`${SEED}:${unit.key}:${year}`);
  const before = state.get(unit.key) ?? startOf(unit, year, state, units);
  const growth = (1 + before.rate) ** (year - YEARS[0]);
  const { figures, carry } = consistentFigures(unit, random, growth, before.carry);
  const story = storyOf(unit, random, growth);
  state.set(unit.key, { rate: before.rate, carry, total: story.total });
  return { figures, story, random, previousTotal: before.total };
}

function startOf(unit, year, state, units) {
  const random = randomOf(`${SEED}:${unit.key}`);
  const rate = 0.03 + random.next() * 0.13;
  const merger = MERGERS.find((candidate) => candidate.year === year && candidate.into === unit.short);
  if (merger) {
    const old = units.filter((candidate) => merger.from.includes(candidate.short)).map(({ key }) => state.get(key));
    return { rate, carry: mergedCarry(old.map(({ carry }) => carry)), total: null };
  }
  return { rate, carry: { ...emptyCarry(), inForce: Math.round(scaleOf(unit).documents * 5) }, total: null };
}

function writeReport(unit, year, { figures, story, random, previousTotal, parts }) {
  const planned = (PLAN[year]?.[unit.short] ?? []).map((item) => (Array.isArray(item) ? item : [item, null]));
  const gaps = planned.map(([kind, day]) => ({ kind, ...GAP_KINDS[kind], day }));
  const planted = Object.assign({}, ...gaps.map((gap) => gap.narrative?.({ year, story }) ?? {}));
  const narrative = narrativeOf({ unit, year, figures, story, previousTotal, random, planted });
  let report = composeReport(narrative, figures);
  for (const gap of gaps) {
    gap.cells?.(report.figures, parts);
    report = gap.report?.(report) ?? report;
  }
  const format = unit.format ?? randomOf(`${SEED}:${unit.key}:format`).pick(FORMATS);
  const month = unit.unitClass === 'government' ? '03' : '01';
  const onTime = `${year + 1}-${month}-${String(random.integer(8, 30)).padStart(2, '0')}`;
  const day = gaps.find((gap) => gap.day)?.day ?? onTime;
  const file = {
    path: `${year}/${unit.banner}/${year}-${unit.short}.${endingOf(format)}`,
    unit: unit.key,
    year,
    publishedOn: day,
    format: endingOf(format),
    encoding: format === 'html-gb18030' ? 'gb18030' : format === 'docx' ? null : 'utf-8',
    gaps: gaps.map(({ kind, codes, note }) => ({ kind, codes, note })),
  };
  return { file, report, format };
}

function manifestOf(units, reports) {
  return {
    about: '演示数据：机构、地名与数字均为虚构，由 tools/demo 生成',
    seed: SEED,
    years: YEARS,
    regions: demoRegions(),
    units: units.map(({ key, name, unitClass, region, aliases, fromYear, toYear }) => ({
      key,
      name,
      unitClass,
      region,
      aliases,
      fromYear,
      toYear,
    })),
    roster: Object.fromEntries(YEARS.map((year) => [year, rosterOf(units, year).map(({ key }) => key)])),
    mergers: MERGERS.map(({ year, from, into }) => ({
      year,
      from: keysOf(units, from),
      into: keysOf(units, [into])[0],
    })),
    files: reports.map(({ file }) => file),
    missing: YEARS.flatMap((year) =>
      rosterOf(units, year)
        .filter((unit) => MISSING[unit.short]?.includes(year))
        .map((unit) => ({ unit: unit.key, year, codes: ['PUB-01'] })),
    ),
  };
}

const keysOf = (units, shorts) => shorts.map((short) => units.find((unit) => unit.short === short).key);
