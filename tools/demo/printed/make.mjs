#!/usr/bin/env node
/**
 * Prints the report anew by the two programs that most PDFs of reports come from; both must be installed. The files
 * differ from run to run in dates and in the versions of programs and fonts, so they are kept and not made in tests.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderReport } from '../render/index.mjs';
import { printedReport } from './report.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'printed-'));

function run(program, args) {
  const { status, error } = spawnSync(program, args, { cwd: folder, stdio: 'ignore' });
  if (status !== 0) throw error ?? new Error(`${program} ended with ${status}`);
}

const report = printedReport();
writeFileSync(join(folder, 'libreoffice.docx'), await renderReport(report, 'docx'));
writeFileSync(join(folder, 'page.html'), await renderReport(report, 'html'));
run('soffice', ['--headless', '--convert-to', 'pdf', 'libreoffice.docx']);
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-pdf-tagging', '--print-to-pdf=chromium.pdf'];
run('chromium', [...flags, `file://${join(folder, 'page.html')}`]);
for (const name of ['libreoffice.pdf', 'chromium.pdf']) renameSync(join(folder, name), join(HERE, name));
rmSync(folder, { recursive: true });
