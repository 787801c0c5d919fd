import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * The canary: one-line offenders in a tree laid out like ours. If a wall is switched off, a line below turns red.
 */
const root = join(__dirname, '../..');
const bin = (name: string) => join(root, 'node_modules/.bin', name);

/** rule → offending file → its one line. */
const OFFENDERS: Record<string, [string, string]> = {
  'project-libs-domain': ['libs/domain/src/a.ts', "import '../../documents/src/target';"],
  'project-libs-documents': ['libs/documents/src/a.ts', "import '../../domain/src/target';"],
  'project-libs-extraction': ['libs/extraction/src/a.ts', "import '../../compliance/src/target';"],
  'project-libs-compliance': ['libs/compliance/src/a.ts', "import '../../extraction/src/target';"],
  'project-libs-contracts': ['libs/contracts/src/a.ts', "import '../../documents/src/target';"],
  'project-apps-web': ['apps/web/src/a.ts', "import '../../api/src/target';"],
  'project-apps-api': ['apps/api/src/a.ts', "import '../../web/src/target';"],
  'packages-libs-domain': ['libs/domain/src/b.ts', "import 'zod';"],
  'packages-libs-extraction': ['libs/extraction/src/b.ts', "import 'zod';"],
  'packages-libs-compliance': ['libs/compliance/src/b.ts', "import 'node:fs';"],
  'packages-libs-contracts': ['libs/contracts/src/b.ts', "import 'typeorm';"],
  'packages-web': ['apps/web/src/b.ts', "import 'typeorm';"],
  'packages-api': ['apps/api/src/b.ts', "import 'react';"],
  'web-features': [
    'apps/web/src/features/brand-new/a.tsx',
    "import '../target/target';\nexport const A = () => <p>a</p>;",
  ],
  'web-one-way': ['apps/web/src/ui/a.ts', "import '../features/target/target';"],
  'charts-do-not-fetch': ['apps/web/src/charts/a.ts', "import '../lib/api-client';"],
  'api-modules': ['apps/api/src/modules/brand-new/a.ts', "import '../target/target.repository';"],
  'sql-in-repositories': ['apps/api/src/modules/brand-new/b.service.ts', "import 'typeorm';"],
  'no-circular': ['apps/web/src/loop.ts', "import './loop-back';"],
};

const TARGETS: Record<string, string> = {
  'libs/domain/src/target.ts': '',
  'libs/documents/src/target.ts': '',
  'libs/extraction/src/target.ts': '',
  'libs/compliance/src/target.ts': '',
  'apps/api/src/target.ts': '',
  'apps/web/src/target.ts': '',
  'apps/web/src/features/target/target.ts': '',
  'apps/web/src/lib/api-client.ts': '',
  'apps/web/src/loop-back.ts': "import './loop';",
  'apps/api/src/modules/target/target.repository.ts': '',
  'apps/api/src/modules/target/target.service.ts': '',
  'apps/api/src/modules/target/allowed.ts': "import '../other/other.service';",
  'apps/api/src/modules/other/other.service.ts': '',
  'node_modules/zod/index.js': '',
  'node_modules/typeorm/index.js': '',
  'node_modules/react/index.js': '',
  'package.json': JSON.stringify({ dependencies: { zod: '1', typeorm: '1', react: '1' } }),
};

type Violation = { rule: { name: string }; from: string; to: string };

function put(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\nexport {};\n`);
  }
}

describe('the walls between rooms', () => {
  let folder: string;
  let violations: Violation[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'walls-'));
    put(folder, Object.fromEntries(Object.values(OFFENDERS)));
    for (const [path, text] of Object.entries(TARGETS)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const run = spawnSync('node', [join(root, 'tools/walls/cruise.mjs'), '--json'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    violations = (JSON.parse(run.stdout) as { summary: { violations: Violation[] } }).summary.violations;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.entries(OFFENDERS))('%s stops its offender', (rule, [file]) => {
    const found = violations.filter((violation) => violation.from === file || violation.to === file);
    expect(found.map((violation) => violation.rule.name)).toContain(rule);
  });

  it('lets what is allowed pass', () => {
    expect(violations.filter((violation) => violation.from.includes('allowed'))).toEqual([]);
  });

  it('is obeyed by this workspace', () => {
    const run = spawnSync('node', ['tools/walls/cruise.mjs'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(run.stdout + run.stderr).toContain('no dependency violations found');
  });
});

describe('the wall kept by the compiler', () => {
  it.each([
    ['domain', 'export const x = document.title;'],
    ['domain', 'export const x = process.cwd();'],
    ['compliance', 'export const x = window.name;'],
    ['compliance', 'export const x = setTimeout(() => undefined, 1);'],
  ])('%s does not know the browser or Node: %s', (lib, line) => {
    const folder = mkdtempSync(join(tmpdir(), 'purity-'));
    writeFileSync(join(folder, 'offender.ts'), `${line}\n`);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: join(root, 'libs', lib, 'tsconfig.json'),
        compilerOptions: { rootDir: '.', noEmit: true, composite: false },
        include: ['offender.ts'],
        references: [],
      }),
    );
    const run = spawnSync(bin('tsc'), ['-p', folder], { encoding: 'utf8' });
    rmSync(folder, { recursive: true, force: true });
    expect(run.stdout).toMatch(/Cannot find name '(document|process|window|setTimeout)'/);
  });
});

describe('house rules kept by the linter', () => {
  const lint = (path: string, text: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'house-'));
    copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    const run = spawnSync(bin('biome'), ['lint', '--vcs-enabled=false', '.'], { cwd: folder, encoding: 'utf8' });
    rmSync(folder, { recursive: true, force: true });
    return run.stdout + run.stderr;
  };

  it('reads the environment only in config', () => {
    const line = 'export const port = process.env.PORT;\n';
    expect(lint('apps/api/src/modules/units/units.service.ts', line)).toContain('noProcessEnv');
    expect(lint('apps/api/src/config/environment.ts', line)).not.toContain('noProcessEnv');
  });

  it('knows no any and no non-null assertion', () => {
    expect(lint('libs/domain/src/a.ts', 'export const a: any = 1;\n')).toContain('noExplicitAny');
    expect(lint('libs/domain/src/a.ts', 'export const a = [1][0]!;\n')).toContain('noNonNullAssertion');
  });
});
