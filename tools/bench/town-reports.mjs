import { RULES } from '@gongkai/compliance';
import { FIGURES, figureOrdinal, toStored } from '@gongkai/domain';
import { makeReports } from '../demo/index.mjs';
import { timed } from './support.mjs';

const POOL = 1500;

/** Figures as invented towns have them: consistent, mostly zero; in one report of twenty some cells are no numbers. */
function factPool() {
  const random = (n, salt) => ((n * 2_654_435_761 + salt * 40_503) % 4_294_967_291) / 4_294_967_291;
  return makeReports({ seed: 'overview', count: POOL }).map(({ report }, n) => {
    const figures = FIGURES.map(() => null);
    for (const [id, text] of Object.entries(report.figures)) figures[figureOrdinal(id)] = toStored(id, Number(text));
    if (n % 20 === 0) for (let i = 0; i < figures.length; i++) if (random(n, i) < 0.1) figures[i] = null;
    const rules = RULES.map((_, ordinal) => ordinal);
    const failed = rules.filter((rule) => random(n, 500 + rule) < 0.02 * (1 + (rule % 4)));
    const undetermined = rules.filter((rule) => !failed.includes(rule) && random(n, 900 + rule) < 0.01);
    return {
      number: n,
      figures,
      narrative: [n % 3 === 0 ? null : n, n % 5, n % 7, 0],
      failed,
      undetermined,
      errors: failed.length,
      late: random(n, 1) < 0.08,
    };
  });
}

/** All towns of this county are taken, so that the county and the town have reports at any `every`. */
const ALWAYS = 150823;

const DRAW = `(hashint8(u.region_code * 31 + $1::int) & 2147483647)`;

/**
 * Fills the database through its triggers and answers the milliseconds that the facts took. Every `every`-th town of the
 * division list; one report in twenty is missing; the others take their figures from the pool by the hash of place and year.
 */
export async function loadReports(dataSource, { every, years }) {
  await dataSource.query(
    `create table bench_pool as select * from json_to_recordset($1::json) as p(number int, figures bigint[],
       narrative bigint[], failed int[], undetermined int[], errors int, late boolean)`,
    [JSON.stringify(factPool())],
  );
  await dataSource.query(
    `insert into unit (shard_key, name, unit_class, region_code)
     select code / 1000000, name || '人民政府', 'town', code
     from (select *, row_number() over (order by code) as position from region where level = 4 and not demo) town
     where position % $1 = 0 or code / 1000000 = $2`,
    [every, ALWAYS],
  );
  const provinces = await dataSource.query('select distinct shard_key / 10000 as province from unit order by 1');
  let facts = 0;
  for (const year of years) {
    await dataSource.query(
      `insert into roster_entry (shard_key, unit_id, year, region_code, deadline)
       select shard_key, id, $1::int, region_code, make_date($1::int + 1, 1, 31) from unit`,
      [year],
    );
    await dataSource.query(
      `insert into report (shard_key, unit_id, year, region_code, current_version, format)
       select shard_key, id, $1::int, region_code, 1, 'F2021' from unit u where ${DRAW} % 20 <> 7 order by region_code`,
      [year],
    );
    facts += await timed(async () => {
      for (const { province } of provinces)
        await dataSource.query(
          `insert into report_fact (shard_key, report_id, unit_id, region_code, year, format, figures, narrative, failed,
             undetermined, errors, late)
           select u.shard_key, u.id, u.unit_id, u.region_code, u.year, 'F2021', p.figures, p.narrative, p.failed,
             p.undetermined, p.errors, p.late
           from report u join bench_pool p on p.number = ${DRAW} / 20 % ${POOL}
           where u.year = $1 and u.shard_key / 10000 = $2 order by u.region_code`,
          [year, province],
        );
    });
  }
  await dataSource.query('drop table bench_pool');
  await dataSource.query('vacuum analyze');
  return facts;
}
