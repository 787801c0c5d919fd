import { NATION_CODE } from '@gongkai/domain';
import type { Command } from 'commander';
import { RegionService } from '../modules/regions/region.service';
import { progressLine } from '../progress-line';
import { withApp } from './with-app';

const print = (line: string) => process.stdout.write(`${line}\n`);

async function load(): Promise<void> {
  await withApp(async (app) => {
    const line = progressLine('行政区划', (text) => process.stderr.write(`${text}\n`), process.stderr);
    const written = await app.get(RegionService).loadShipped((done, total) => line.show(done, total));
    line.end();
    print(written === 0 ? '行政区划已是最新' : `已载入 ${written} 个行政区划`);
  });
}

async function search(words: string[]): Promise<void> {
  await withApp(async (app) => {
    const { regions } = await app.get(RegionService).search({ region: NATION_CODE }, words.join(''));
    for (const { code, name, path } of regions) print([code, name, path.join(' › ')].join('\t'));
    if (regions.length === 0) print('没有找到；请先运行 gongkai regions load，或换一个写法。');
  });
}

/** Defines `gongkai regions load|search`. */
export function registerRegions(program: Command): void {
  const regions = program.command('regions').summary('行政区划：载入、查找');
  regions.command('load').description('载入随系统提供的全国行政区划（到乡镇一级）').action(load);
  regions.command('search <words...>').description('按汉字、拼音或首字母查找，列出代码、名称和上级').action(search);
}
