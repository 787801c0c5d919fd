#!/usr/bin/env node
/**
 * Calendar and score sheet at national size: every town of the shipped division list with two years of reports and
 * invented findings, some of them overruled. Measured: both answers as the server makes them, without HTTP, and the plain
 * register of the same units beside them. For the nation the score sheet is refused. `--every N` takes each N-th town only.
 */
import { parseArgs } from 'node:util';
import { NATION_CODE, regionLevel } from '@gongkai/domain';
import { configOf, correctness, createContext, dataFolder, wrongRollups } from './database.mjs';
import {
  built,
  median,
  number,
  printMachine,
  printTable,
  quantile,
  quietModuleWarnings,
  serverVersion,
  timed,
} from './support.mjs';
import { loadReports } from './town-reports.mjs';

const { values: options } = parseArgs({ options: { every: { type: 'string', default: '1' } } });
const YEARS = [2024, 2025];
const REGIONS = [NATION_CODE, '510000000000', '510100000000', '150823000000', '150823200000'];
const TURNS = 12;
const SCOPE = { region: NATION_CODE };

/** A finding for each failed rule; supervisors overruled one in fifty. */
async function addFindings(dataSource) {
  await dataSource.query(
    `insert into report_version (shard_key, report_id, version, sha256, file_name, extraction)
     select shard_key, id, 1, md5(id::text) || md5(id::text), 'a.docx', '{}' from report`,
  );
  await dataSource.query(
    `insert into finding (shard_key, report_id, version, rule_id, code, severity, outcome, fault, message, key)
     select f.shard_key, f.report_id, 1, r.id, r.code, r.severity, 'fail', 'report', r.title, r.id
     from report_fact f cross join unnest(f.failed) as failed(ordinal) join rule r on r.ordinal = failed.ordinal`,
  );
  await dataSource.query(
    `insert into finding_word (shard_key, report_id, rule_id, key, version, kind, reason, actor)
     select shard_key, report_id, rule_id, key, 1, 'overrule', 'bench', 'bench' from finding
     where hashtext(id::text) % 50 = 0`,
  );
  await dataSource.query('vacuum analyze');
}

async function times(work) {
  const taken = [];
  for (let turn = 0; turn < TURNS + 3; turn++) taken.push(await timed(work));
  return taken.slice(3);
}

const percentiles = (values) => `${number(median(values))} / ${number(quantile(values, 0.95))}`;

async function main() {
  const config = configOf(dataFolder('scores'));
  const database = await built('database/open-database').openDatabase(config);
  try {
    const { dataSource } = database;
    await built('database/migrate').migrate(dataSource);
    const app = await createContext(config, { ...database, stop: async () => {} });
    await app.get(built('modules/regions/region.service').RegionService).loadShipped();
    await loadReports(dataSource, { every: Number(options.every), years: YEARS });
    await addFindings(dataSource);
    printMachine([await serverVersion(dataSource)]);
    const [{ units, findings }] = await dataSource.query(
      'select (select count(*)::int from unit) as units, (select count(*)::int from finding) as findings',
    );
    console.log(`\n${units} towns × ${YEARS.length} years, ${findings} failing findings`);
    const calendar = app.get(built('modules/calendar/calendar.service').CalendarService);
    const scores = app.get(built('modules/scores/scores.service').ScoresService);
    const register = app.get(built('modules/reports/reports.service').ReportsService);
    const rows = [];
    for (const region of REGIONS) {
      const query = { region, year: YEARS.at(-1) };
      const { lines } = await calendar.of(SCOPE, query);
      const ofRegister = await times(() => register.list(SCOPE, query));
      const ofCalendar = await times(() => calendar.of(SCOPE, query));
      const tooMany = await scores.of(SCOPE, query).then(
        () => false,
        ({ code }) => code === 'too-many-units',
      );
      const ofScores = tooMany ? 'refused' : percentiles(await times(() => scores.of(SCOPE, query)));
      rows.push([
        regionLevel(region),
        number(lines.length, 0),
        percentiles(ofRegister),
        percentiles(ofCalendar),
        ofScores,
      ]);
    }
    const head = [
      'region',
      'units',
      'register p50 / p95',
      'calendar p50 / p95',
      'score sheet with the year before p50 / p95',
    ];
    printTable(`${TURNS} times each, ms`, head, rows);
    console.log('\nBar: well below a second for a county and a city.');
    console.log(correctness(await wrongRollups(dataSource)));
    await app.close();
  } finally {
    await database.stop();
  }
}

quietModuleWarnings();
await main();
