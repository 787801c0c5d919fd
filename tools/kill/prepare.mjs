#!/usr/bin/env node
/**
 * Registers invented towns with their duty to report in the database of GONGKAI_DATA and writes their reports as text
 * files: `prepare.mjs FOLDER COUNT`. Needs the built server.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { makeReports, renderReport } from '../demo/index.mjs';

const require = createRequire(new URL('../../apps/api/dist/', import.meta.url));
const { withApp } = require('./cli/with-app.js');
const { RegionService } = require('./modules/regions/region.service.js');
const { UnitService } = require('./modules/units/unit.service.js');
const { unitIdOf } = require('./modules/samples/demo-manifest.js');

const [folder, count] = process.argv.slice(2);
const reports = makeReports({ seed: 'kill', count: Number(count) });
const ABOVE = [
  { code: '990000000000', name: '示范省（演示）' },
  { code: '990100000000', name: '演示市' },
  { code: '990109000000', name: '基准旗' },
];

mkdirSync(folder, { recursive: true });
for (const { unit, year, report } of reports)
  writeFileSync(join(folder, `${unit.aliases[0]}-${year}.txt`), await renderReport(report, 'txt'));

await withApp(async (app) => {
  const units = [...new Map(reports.map(({ unit }) => [unit.key, unit])).values()].map((unit) => ({
    id: unitIdOf(unit.key),
    name: unit.name,
    unitClass: unit.unitClass,
    regionCode: unit.region,
    aliases: unit.aliases,
    demo: true,
  }));
  await app.get(RegionService).loadShipped();
  await app
    .get(RegionService)
    .addDemo([...ABOVE, ...units.map(({ regionCode, name }) => ({ code: regionCode, name }))]);
  const years = [...new Set(reports.map(({ year }) => year))];
  await app.get(UnitService).importRoster(
    units,
    years.map((year) => ({ year, units })),
  );
});
