import { type Point, type Series, seriesSchema } from '@gongkai/contracts';
import { BANNER, coverage, point } from '../../testing/fixtures';
import { answer } from '../../testing/mock-api';

type Row = Series['rows'][number];
type Values = Record<string, Point>;

const banner: Series['region'] = { code: BANNER, name: '青原旗', level: 'county', hasChildren: true };

const ownRow = (year: number, values: Values): Row => ({ region: banner, unitId: null, reportId: null, year, values });

const town = (name: string, year: number, values: Values): Row => ({
  region: { code: '990101201000', name, level: 'town', hasChildren: false },
  unitId: null,
  reportId: null,
  year,
  values,
});

const unit = (name: string, reportId: string | null, year: number, values: Values): Row => ({
  region: { ...banner, name },
  unitId: `unit-${name}`,
  reportId,
  year,
  values,
});

/** Answers `/series` for a banner: one indicator id gets the numbers, every other one is unknown. */
export function seriesOf(indicator: string, rate = false) {
  const at = (value: number | null): Values => ({
    [indicator]: rate && value !== null ? point(value / 4, { numerator: value, denominator: 4 }) : point(value),
  });
  const own = [ownRow(2019, at(8)), ownRow(2021, at(12)), ownRow(2022, at(null)), ownRow(2023, at(0))];
  const parts = [
    town('河口镇', 2023, at(3)),
    town('河口镇', 2022, at(1)),
    unit('青原旗教育局', 'r1', 2023, at(2)),
    unit('青原旗财政局', null, 2023, at(null)),
  ];
  return answer('/series', seriesSchema, ({ params }) => ({
    region: banner,
    coverage,
    rows: params.get('by') === 'child' ? parts : own,
  }));
}
