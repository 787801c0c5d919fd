#!/usr/bin/env node
// Entry of `npx gongkai …`: builds the checkout once if it was never built, then hands over to dist/cli.js.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const cli = join(root, 'apps/api/dist/cli.js');

function build() {
  process.stderr.write('首次运行，正在编译（约几秒）……\n');
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const result = spawnSync(process.execPath, [compiler, '-b', join(root, 'tsconfig.json')], {
    stdio: ['ignore', 2, 2],
  });
  if (!existsSync(cli)) {
    process.stderr.write('编译失败，请先执行 npm ci，再执行 npx tsc -b 查看原因。\n');
    process.exit(result.status || 1);
  }
}

// Some libraries ship ES modules only and are loaded by require(); Node 20 works but warns each time.
const emitWarning = process.emitWarning.bind(process);
process.emitWarning = (warning, ...rest) => {
  const type = typeof rest[0] === 'string' ? rest[0] : rest[0]?.type;
  const text = typeof warning === 'string' ? warning : warning.message;
  if (type === 'ExperimentalWarning' && /require\(\)|ES Module/.test(text)) return;
  emitWarning(warning, ...rest);
};

if (!existsSync(cli)) build();
createRequire(import.meta.url)(cli);
