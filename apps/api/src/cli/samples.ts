import type { Command } from 'commander';
import { IngestionWorkerService } from '../modules/ingestion/ingestion-worker.service';
import { RegionService } from '../modules/regions/region.service';
import { SamplesService } from '../modules/samples/samples.service';
import { progressLine } from '../progress-line';
import { withApp } from './with-app';

const print = (line: string) => process.stdout.write(`${line}\n`);

async function load(): Promise<void> {
  await withApp(async (app) => {
    const say = (text: string) => process.stderr.write(`${text}\n`);
    const lines = {
      storing: progressLine('样例文件', say, process.stderr),
      reading: progressLine('读取样例', say, process.stderr),
    };
    await app.get(RegionService).loadShipped();
    await app.get(IngestionWorkerService).start();
    const count = await app.get(SamplesService).load((step, done, total) => lines[step].show(done, total), true);
    lines.storing.end();
    lines.reading.end();
    print(count === 0 ? '样例都已在库中' : `已读入 ${count} 份样例`);
  });
}

async function removeDemo(): Promise<void> {
  await withApp(async (app) => {
    const reports = await app.get(SamplesService).removeDemo();
    print(`已删除演示数据（${reports} 份报告）；真实样例和其他数据不受影响`);
  });
}

/** Defines `gongkai samples load|remove-demo`. */
export function registerSamples(program: Command): void {
  const samples = program.command('samples').summary('样例：载入，或删除演示数据');
  samples.command('load').description('载入随系统提供的真实样例和演示城市').action(load);
  samples.command('remove-demo').description('一次删除全部演示数据（99 开头的行政区划）').action(removeDemo);
}
