#!/usr/bin/env node
/**
 * Reads every import of libs and apps below the current folder and holds it against `.dependency-cruiser.cjs`.
 * `--json` prints the violations for the canary. Exits 1 if a wall is broken.
 *
 * Dependency-cruiser's SWC parser knows TypeScript but not JSX in it, so the option is set here, by file ending.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const swc = require('@swc/core');
const parseFile = swc.parseFileSync;
swc.parseFileSync = (file, options) => parseFile(file, { ...options, tsx: file.endsWith('.tsx') });

const { cruise } = await import('dependency-cruiser');
const { options, forbidden } = require('../../.dependency-cruiser.cjs');
const json = process.argv.includes('--json');

const { output, exitCode } = await cruise(['libs', 'apps'], {
  ...options,
  ruleSet: { forbidden },
  validate: true,
  outputType: json ? 'json' : 'err',
});
console.log(output);
process.exit(json ? 0 : exitCode);
