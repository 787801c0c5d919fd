import { formById, formIdForYear, regionLevel, unitClassOf } from '@gongkai/domain';
import { buildCity } from './city.mjs';

const FORM = formById('F2021');

/**
 * What is wrong with the demonstration city, as sentences; empty if it keeps its promises. `realNames` are the names
 * of real places that no invented one may bear.
 */
export function cityFaults(realNames) {
  const { manifest, reports } = buildCity();
  return [
    ...nameFaults(manifest, realNames),
    ...rosterFaults(manifest),
    ...reports.flatMap(({ file, report }) => (file.gaps.length === 0 ? cleanFaults(file, report) : [])),
    ...chainFaults(manifest, reports),
    ...sumFaults(manifest, reports),
  ];
}

function nameFaults({ regions, units }, realNames) {
  return [
    ...regions.filter(({ name }) => realNames.has(name)).map(({ name }) => `${name} is a real place`),
    ...regions.filter(({ code }) => !code.startsWith('99')).map(({ code }) => `${code} is not in the invented range`),
    ...regions.filter(({ code, level }) => regionLevel(code) !== level).map(({ code }) => `${code} has a wrong level`),
    ...units.filter(({ name }) => !name.includes('演示')).map(({ name }) => `${name} is not marked 演示`),
    ...units
      .filter(({ name, unitClass }) => unitClassOf(name) !== unitClass)
      .map(({ name, unitClass }) => `${name} is not recognised as ${unitClass}`),
  ];
}

/** Every due report is a file or documented as missing, exactly once; codes of units exist in the unit's years. */
function rosterFaults({ roster, files, missing, units, regions, years }) {
  const handled = [...files, ...missing].map(({ unit, year }) => `${unit} ${year}`);
  const due = years.flatMap((year) => roster[year].map((unit) => `${unit} ${year}`));
  const codes = new Set(regions.map(({ code }) => code));
  return [
    ...due.filter((key) => handled.filter((other) => other === key).length !== 1).map((key) => `${key} is not unique`),
    ...handled.filter((key) => !due.includes(key)).map((key) => `${key} is not due`),
    ...units.filter(({ region }) => !codes.has(region)).map(({ name }) => `${name} hangs on an unknown region`),
    ...years.filter((year) => formIdForYear(year) !== FORM.id).map((year) => `${year} has another form`),
  ];
}

/** A clean report is whole: 200 whole or decimal numbers, every equation, six parts, channels that add up. */
function cleanFaults({ path }, { figures, sections }) {
  const value = (id) => Number(figures[id]);
  const sum = (ids) => ids.reduce((all, id) => all + value(id), 0);
  const ids = FORM.tables.flatMap((table) => table.figures.map((figure) => figure.id));
  return [
    ...ids.filter((id) => !/^\d+(\.\d{1,4})?$/.test(figures[id] ?? '')).map((id) => `${path}: ${id} is no number`),
    ...FORM.equations
      .filter(({ left, right }) => sum(left) !== sum(right))
      .map(({ key }) => `${path}: ${key} does not hold`),
    ...(sections.length === FORM.headings.length ? [] : [`${path}: a part is missing`]),
    ...(countsAddUp(sections[0].paragraphs.join('')) ? [] : [`${path}: channels do not add up`]),
  ];
}

function countsAddUp(text) {
  const total = Number(text.match(/(?:累计公开|累计主动公开|共公开)政府信息(\d+)条/)?.[1]);
  const channels = [...text.matchAll(/(\d+)条/g)].map((match) => Number(match[1])).filter((count) => count !== total);
  return channels.reduce((sum, count) => sum + count, 0) === total;
}

/** What a year carries forward is what the next year carries over, across the merger too. */
function chainFaults({ units, mergers, years }, reports) {
  const sound = (unit, year) =>
    reports.find(({ file }) => file.unit === unit && file.year === year && !touchesRequests(file))?.report.figures;
  return units.flatMap(({ key }) =>
    years.slice(1).flatMap((year) => {
      const merger = mergers.find((candidate) => candidate.into === key && candidate.year === year);
      const before = (merger ? merger.from : [key]).map((unit) => sound(unit, year - 1));
      const now = sound(key, year);
      if (!now || before.some((figures) => !figures)) return [];
      return FORM.tables[1].columns
        .filter(({ key: column }) => {
          const forward = before.reduce(
            (sum, figures) => sum + Number(figures[`requests.carriedForward.${column}`]),
            0,
          );
          return forward !== Number(now[`requests.carriedOver.${column}`]);
        })
        .map(({ key: column }) => `${key} ${year}: ${column} does not continue ${year - 1}`);
    }),
  );
}

/** The clean report of a government is, cell by cell, what the reports of its units add up to; all of them are in. */
function sumFaults({ units, missing }, reports) {
  const unitOf = ({ file }) => units.find(({ key }) => key === file.unit);
  const isPart = ({ region, unitClass }, own) =>
    unitClass !== 'government' && region.slice(0, 6) === own.region.slice(0, 6);
  return reports
    .filter((item) => unitOf(item).unitClass === 'government')
    .flatMap(({ file, report }) => {
      const own = units.find(({ key }) => key === file.unit);
      const parts = reports.filter((other) => other.file.year === file.year && isPart(unitOf(other), own));
      const out = missing.filter(
        ({ unit, year }) =>
          year === file.year &&
          isPart(
            units.find(({ key }) => key === unit),
            own,
          ),
      );
      const differing = Object.entries(report.figures).filter(([id, value]) => {
        const sum = parts.reduce((all, part) => all + Number(part.report.figures[id]), 0);
        return Math.abs(sum - Number(value)) > 0.00001;
      });
      return [
        ...out.map(({ unit }) => `${file.path}: ${unit} is missing`),
        ...(file.gaps.length === 0 ? differing.map(([id]) => `${file.path}: ${id} is not the sum of its units`) : []),
      ];
    });
}

const touchesRequests = ({ gaps }) => gaps.some(({ codes }) => codes.some((code) => code.startsWith('T3')));
