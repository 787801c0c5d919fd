import { composeReport } from './compose.mjs';
import { consistentFigures, emptyCarry } from './figures.mjs';
import { narrativeOf, storyOf } from './narrative.mjs';
import { randomOf } from './random.mjs';

const KINDS = [
  { ending: '镇', organ: '人民政府', unitClass: 'town', self: '我镇', leader: '镇长', kind: 'town' },
  { ending: '苏木', organ: '人民政府', unitClass: 'town', self: '我苏木', leader: '苏木达', kind: 'town' },
  { ending: '街道', organ: '办事处', unitClass: 'street', self: '我街道', leader: '主任', kind: 'street' },
];

/**
 * Clean reports of as many invented towns for benchmarks and load tests, under 演示市基准旗 (990109…), five years each.
 * @param {{ seed: string, count: number, years?: number[] }} options
 * @returns {{ unit: { key: string, name: string, unitClass: string, region: string, aliases: string[] },
 *   year: number, report: import('./report.mjs').DemoReport }[]}
 */
export function makeReports({ seed, count, years = [2021, 2022, 2023, 2024, 2025] }) {
  const reports = [];
  for (let town = 1; reports.length < count; town++) {
    const unit = benchUnit(town);
    let carry = emptyCarry();
    let previousTotal = null;
    for (const year of years.slice(0, count - reports.length)) {
      const random = randomOf(`${seed}:${town}:${year}`);
      const growth = 1.07 ** (year - years[0]);
      const lived = consistentFigures(unit, random, growth, carry);
      const story = storyOf(unit, random, growth);
      const narrative = narrativeOf({ unit, year, figures: lived.figures, story, previousTotal, random });
      reports.push({ unit: publicUnit(unit), year, report: composeReport(narrative, lived.figures) });
      carry = lived.carry;
      previousTotal = story.total;
    }
  }
  return reports;
}

/** A number in heavenly stems: no place has figures in its name, and a file name may have some beside it. */
const inStems = (number) => [...String(number)].map((digit) => '癸甲乙丙丁戊己庚辛壬'[Number(digit)]).join('');

function benchUnit(number) {
  const { ending, organ, ...kind } = KINDS[number % KINDS.length];
  const county = 9 + Math.floor(number / 900);
  if (county > 99) throw new Error('at most 80,000 invented towns');
  const short = `基准${inStems(number)}${ending}`;
  const region = `9901${String(county).padStart(2, '0')}${String((number % 900) + 1).padStart(3, '0')}000`;
  return { key: `demo:${region}`, name: `演示市基准旗${short}${organ}`, short, region, banner: '基准旗', ...kind };
}

function publicUnit({ key, name, unitClass, region, short }) {
  return { key, name, unitClass, region, aliases: [short] };
}
