#!/usr/bin/env node
/** `npm run check`: the one gate. Format and lint, walls, types, drift of generated things, tests. */
import { run } from './testing/run.mjs';

const STEPS = [
  ['format and lint', 'biome', ['ci', '.']],
  ['walls', 'node', ['tools/walls/cruise.mjs']],
  ['types', 'nx', ['run-many', '-t', 'build', 'typecheck', '--output-style=static', '--parallel=2']],
  ['types of specs', 'tsc', ['-p', 'tsconfig.specs.json']],
  ['types of page specs', 'tsc', ['-p', 'apps/web/tsconfig.specs.json']],
  ['rules generated', 'node', ['tools/rules/generate.mjs', '--check']],
  ['regions generated', 'node', ['tools/regions/generate.mjs', '--check']],
  ['samples generated', 'node', ['tools/demo/generate.mjs', '--check']],
  ['tests', 'node', ['tools/test.mjs']],
];

for (const [title, command, args] of STEPS) {
  console.log(`\n— ${title}`);
  const code = run(command, args);
  if (code !== 0) {
    console.error(`\nStopped at: ${title}`);
    process.exit(code);
  }
}
console.log('\nAll checks passed.');
