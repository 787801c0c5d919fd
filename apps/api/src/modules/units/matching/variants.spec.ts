import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ancestorCode, type RegionCode, regionLevel } from '@gongkai/domain';
import { decide } from './decide';
import type { Candidate } from './match-organ';
import { waysToWrite } from './place-names';

/** Real places of the division list: 200 towns, spread evenly, each among all towns of its city. */
const LIST = readFileSync(join(__dirname, '../../../../data/regions.csv'), 'utf8').trim().split('\n').slice(1);
const NAMES = new Map(LIST.map((line) => line.split(',').slice(0, 2) as [RegionCode, string]));
const TOWNS = [...NAMES.keys()].filter((code) => regionLevel(code) === 'town');
const SAMPLE = Array.from({ length: 200 }, (_, index) => TOWNS[Math.floor((index * TOWNS.length) / 200)] ?? '');

const GENERIC = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;
const pathOf = (code: RegionCode) =>
  (['province', 'city', 'county'] as const)
    .map((level) => NAMES.get(ancestorCode(code, level)) ?? '')
    .filter((name) => name !== '' && !GENERIC.test(name));

const candidateOf = (code: RegionCode): Candidate => ({
  unitId: null,
  region: code,
  name: NAMES.get(code) ?? '',
  names: [{ text: NAMES.get(code) ?? '', kind: 'name', until: null }],
  path: pathOf(code),
  inRoster: false,
});

const byCity = new Map<RegionCode, Candidate[]>();
for (const code of TOWNS) {
  const city = ancestorCode(code, 'city');
  byCity.set(city, [...(byCity.get(city) ?? []), candidateOf(code)]);
}
const rosterOf = (code: RegionCode) => byCity.get(ancestorCode(code, 'city')) ?? [];
const REAL = new Set(NAMES.values());
const around = { folders: [], year: 2023, realNames: REAL };

const replaced = (text: string, at: number, by: string) => text.slice(0, at) + by + text.slice(at + 1);

/** Ways in which people write the name of a town, with what went wrong. */
function variantsOf(code: RegionCode): [string, string][] {
  const name = NAMES.get(code) ?? '';
  const path = pathOf(code);
  const county = path.at(-1) ?? '';
  const [short = county] = [...waysToWrite(county)].flatMap(([way, kind]) => (kind === 'short' ? [way] : []));
  const stem = name.replace(/(?:街道|苏木|镇|乡)$/, '');
  const office = name.endsWith('街道') ? `${name}办事处` : `${name}人民政府`;
  return [
    ['in full', `${path.join('')}${office}`],
    ['with its county', `${county}${office}`],
    ['with blanks', `${county} ${name}`],
    ['with a short county', `${short}${name}`],
    ['alone', name],
    ['without its class', `${county}${stem}`],
    ['without a character', `${county}${replaced(name, Math.floor(name.length / 2), '')}`],
    ['with a wrong character', `${county}${replaced(name, Math.max(0, stem.length - 1), '某')}`],
    ['with two characters swapped', `${county}${name.slice(1, 2)}${name.slice(0, 1)}${name.slice(2)}`],
    ['as another class', `${county}${stem}${name.endsWith('镇') ? '乡' : '镇'}`],
    ['in the wrong county', `某某县${name}`],
  ];
}

describe('own variants of 200 real towns among all towns of their city', () => {
  const results = SAMPLE.flatMap((code) =>
    variantsOf(code).map(([what, mention]) => ({ code, what, mention, ...decide(mention, rosterOf(code), around) })),
  );
  const share = (what: string) => {
    const of = results.filter((result) => result.what === what);
    return of.filter(({ sure, code }) => sure?.candidate.region === code).length / of.length;
  };

  it('are never taken for another town', () => {
    const wrong = results.filter(({ sure, code, mention }) => {
      if (sure === null || sure.candidate.region === code) return false;
      // A slip may turn one real name into another, written in full: then it is that town which is meant.
      return !(REAL.has(sure.candidate.name) && mention.endsWith(sure.candidate.name));
    });
    expect(wrong.map(({ mention, sure }) => `${mention} → ${sure?.candidate.name}`)).toEqual([]);
  });

  it.each(['in full', 'with its county', 'with blanks'])('are all recognised %s', (what) => {
    expect(share(what)).toBe(1);
  });

  it('are mostly recognised by a short county, alone, and without their class', () => {
    expect(share('with a short county')).toBeGreaterThan(0.9);
    expect(share('alone')).toBeGreaterThan(0.8);
    expect(share('without its class')).toBeGreaterThan(0.8);
  });

  it('are asked about where the county contradicts', () => {
    expect(share('in the wrong county')).toBe(0);
  });

  it('stand among the suggestions when a slip leaves doubt', () => {
    const doubtful = results.filter(({ what, sure }) => what === 'as another class' && sure === null);
    const suggested = doubtful.filter(({ matches, code }) =>
      matches.some(({ candidate }) => candidate.region === code),
    );
    expect(doubtful.length).toBeGreaterThan(0);
    expect(suggested.length / doubtful.length).toBeGreaterThan(0.95);
  });
});
