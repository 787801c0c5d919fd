import { isRegionCode, NATION_CODE, type RegionCode } from '@gongkai/domain';
import { SingleBar } from 'cli-progress';
import { type Command, InvalidArgumentError } from 'commander';
import { RegionService } from '../modules/regions/region.service';
import { EXIT } from './exit';
import { collectFiles } from './import/collect-files';
import { describeItem, fellShort, summarise } from './import/describe-item';
import { foresee } from './import/foresee';
import { type HandInProgress, handIn } from './import/hand-in';
import { withApp } from './with-app';

type ImportOptions = { year?: number; region: RegionCode; dryRun?: boolean };

const STEPS = { storing: '收下', reading: '读取', checking: '核对' };

const print = (line: string) => process.stdout.write(`${line}\n`);

async function importFiles(paths: string[], { year, region, dryRun }: ImportOptions): Promise<void> {
  const { files, missing } = await collectFiles(paths);
  for (const { path, message } of missing) print(['找不到', path, message].join('\t'));
  if (missing.length > 0) process.exitCode = EXIT.failed;
  const options = { year: year ?? null, region };
  await withApp(async (app) => {
    // Units are found by the division tree, so even a dry run needs it.
    await app.get(RegionService).loadShipped();
    if (dryRun) {
      for (const file of files)
        for (const { ok, line } of await foresee(app, file, options)) {
          print(line);
          if (!ok) process.exitCode = EXIT.failed;
        }
      return;
    }
    const bar = progressBar();
    const items = await handIn(app, files, options, bar.show).finally(bar.stop);
    for (const item of items) print(describeItem(item));
    print(summarise(items, missing.length));
    if (items.some(fellShort)) process.exitCode = EXIT.failed;
  });
}

/** A bar on the terminal; nothing where stderr is no terminal, so that logs stay readable. */
function progressBar(): { show: HandInProgress; stop: () => void } {
  const bar = new SingleBar({
    format: '{step} [{bar}] {value}/{total}',
    stream: process.stderr,
    noTTYOutput: false,
    hideCursor: true,
  });
  let step: string | null = null;
  const show: HandInProgress = (current, done, total) => {
    if (step !== current) bar.start(total, done, { step: STEPS[current] });
    step = current;
    bar.setTotal(total);
    bar.update(done);
  };
  return { show, stop: () => bar.stop() };
}

/** Defines `gongkai import PATH… [--year] [--region] [--dry-run]`. */
export function registerImport(program: Command): void {
  program
    .command('import')
    .summary('把文件、文件夹或压缩包里的报告读入数据库')
    .description('把文件、文件夹或 ZIP 里的报告读入数据库；同一份文件只入库一次，中断后可以再次运行')
    .argument('<paths...>', '文件、文件夹或 ZIP')
    .option('--year <year>', '报告年度（文件里没有写明时）；与文件写明的不同，就等人指定', reportYear)
    .option('--region <code>', '只归入这个行政区划及其下级（12 位代码）', regionCode, NATION_CODE)
    .option('--dry-run', '只说明会怎样处理，不写入数据库')
    .action(importFiles);
}

function reportYear(text: string): number {
  const year = Number(text);
  if (Number.isInteger(year) && year >= 2008 && year <= 2100) return year;
  throw new InvalidArgumentError('年份应为 2008 至 2100 的整数。');
}

function regionCode(text: string): RegionCode {
  if (isRegionCode(text)) return text;
  throw new InvalidArgumentError('行政区划代码应为 12 位数字。');
}
