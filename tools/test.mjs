#!/usr/bin/env node
/**
 * `npm test`: every test of the workspace, the browser ones included. The last line printed is
 * `N passed, N failed, N skipped` over everything, because the task runner hides each project's own summary.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { requireBrowser } from './testing/find-browser.mjs';
import { ROOT, run } from './testing/run.mjs';

const results = join(ROOT, 'test-results');

function total() {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const file of readdirSync(results).filter((name) => name.endsWith('.json'))) {
    const counts = JSON.parse(readFileSync(join(results, file), 'utf8'));
    for (const key of Object.keys(sum)) sum[key] += counts[key];
  }
  return sum;
}

function main() {
  rmSync(results, { recursive: true, force: true });
  const browser = requireBrowser();
  const cache = process.env.CI ? ['--skip-nx-cache'] : [];
  const nx = (target) => run('nx', ['run-many', '-t', target, '--output-style=static', '--parallel=2', ...cache]);
  const built = nx('build');
  if (built !== 0) return { code: built };
  const unit = nx('test');
  const browserTests = run('jest', ['--config', 'tools/e2e/jest.config.cjs'], { BROWSER_PATH: browser });
  return { code: unit || browserTests };
}

let code = 1;
try {
  ({ code } = main());
} catch (error) {
  console.error(error.message);
}
let sum = { passed: 0, failed: 0, skipped: 0 };
try {
  sum = total();
} catch {
  console.error('No test wrote a result.');
}
if (code !== 0 && sum.failed === 0) sum.failed = 1;
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(code !== 0 || sum.failed > 0 || sum.passed === 0 ? 1 : 0);
