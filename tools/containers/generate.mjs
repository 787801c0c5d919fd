#!/usr/bin/env node
/**
 * Makes the documents of other word processors that tests read, from our own generators with LibreOffice. Run it by
 * hand when the generators change: `node tools/containers/generate.mjs`. LibreOffice stamps the clock into its files,
 * so they are committed and not made again on every test.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderDocx } from '../demo/render/docx.mjs';
import { denseReport } from './dense-report.mjs';
import { featuresDocx } from './features.mjs';

const TARGET = join(import.meta.dirname, '../../libs/documents/src/testing/fixtures');
const SEED = 'containers:1';
const FORMATS = ['doc', 'odt', 'rtf'];

const work = mkdtempSync(join(tmpdir(), 'containers-'));
try {
  const sources = [
    ['dense', await renderDocx(denseReport(SEED).report)],
    ['features', featuresDocx()],
  ];
  for (const [name, bytes] of sources) writeFileSync(join(work, `${name}.docx`), bytes);
  writeFileSync(join(TARGET, 'features.docx'), featuresDocx());
  const files = sources.map(([name]) => join(work, `${name}.docx`));
  for (const format of FORMATS)
    execFileSync('soffice', ['--headless', '--convert-to', format, '--outdir', TARGET, ...files], { stdio: 'inherit' });
} finally {
  rmSync(work, { recursive: true });
}
