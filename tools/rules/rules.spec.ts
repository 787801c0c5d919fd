import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const rules = 'libs/compliance/src/rules';

/** A copy of the rules and their tools; the generator builds the page from the library next to it. */
let copy: string;

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(copy, 'tools/rules', script), ...args], { encoding: 'utf8' });

const newRule = (...args: string[]) => run('new-rule.mjs', ...args);

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'rules-'));
  mkdirSync(join(copy, 'libs/compliance'), { recursive: true });
  cpSync(join(root, 'tools/rules'), join(copy, 'tools/rules'), { recursive: true });
  cpSync(join(root, 'libs/compliance/src'), join(copy, 'libs/compliance/src'), { recursive: true });
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

describe('the generator of the rules', () => {
  it('finds registry and page as committed', () => {
    const done = spawnSync(process.execPath, [join(root, 'tools/rules/generate.mjs'), '--check'], { encoding: 'utf8' });
    expect(done.stderr).toBe('');
    expect(done.status).toBe(0);
  });

  it('refuses a rule whose id is not its path, that has no spec, or that is not registered', () => {
    const text = readFileSync(join(copy, rules, 'table/blank-cells.ts'), 'utf8');
    writeFileSync(join(copy, rules, 'table/other-cells.ts'), text);
    const done = run('generate.mjs', '--check');
    expect(done.status).toBe(1);
    expect(done.stderr).toContain('table/other-cells: the id in the file is not its path');
    expect(done.stderr).toContain('table/other-cells: must export otherCells');
    expect(done.stderr).toContain('table/other-cells: has no spec beside it');
    expect(done.stderr).toContain('rules.generated.ts is stale');
  });
});

describe('new-rule', () => {
  it('writes a rule and a spec that the habits accept', () => {
    expect(newRule('counts/made-up', 'CNT-99', '只有约数').status).toBe(0);
    const text = readFileSync(join(copy, rules, 'counts/made-up.ts'), 'utf8');
    expect(text).toContain("id: 'counts/made-up',");
    expect(text).toContain('export const madeUp = defineRule({');
    expect(existsSync(join(copy, rules, 'counts/made-up.spec.ts'))).toBe(true);
    expect(run('generate.mjs', '--check').stderr).not.toContain('counts/made-up');
  });

  it.each([
    ['no arguments', []],
    ['an id that is no path', ['vague', 'CNT-99', '只有约数']],
    ['a code that is none', ['counts/made-up', '6', '只有约数']],
    ['a rule that is there', ['counts/frequency', 'CNT-99', '只有约数']],
    ['a file name that is taken', ['narrative/frequency', 'NAR-01', '频次']],
  ])('refuses %s', (_, args) => {
    const done = newRule(...args);
    expect(done.status).toBe(2);
    expect(done.stderr).not.toBe('');
  });
});
