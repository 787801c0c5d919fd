#!/usr/bin/env node
/**
 * Reading PDFs beside what pdf.js needs for their text alone, in the same run: the reader makes one pass over the
 * drawing operations of a page, finds text, lines and places in it, and builds tables; the peer only collects text.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readDocument } from '@gongkai/documents';
import { median, number, printMachine, printTable, quietModuleWarnings, ROOT, ratio, sideBySide } from './support.mjs';

const ROUNDS = 15;
const BAR = 1.3;
const PACKAGE = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const FILES = ['libreoffice.pdf', 'chromium.pdf'];

const files = FILES.map((name) => ({
  name,
  bytes: new Uint8Array(readFileSync(join(ROOT, 'tools/demo/printed', name))),
}));

async function read({ name, bytes }) {
  const result = await readDocument(bytes, { fileName: name });
  if (!result.ok) throw new Error(`${name}: ${result.problem.text}`);
}

// The reader loads the library first and undoes what it changes in the engine, so that both run on the same one.
await read(files[0]);
const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');

async function textAlone({ bytes }) {
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${PACKAGE}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${PACKAGE}/standard_fonts/`,
    isEvalSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const document = await task.promise;
  let letters = 0;
  for (let page = 1; page <= document.numPages; page++) {
    const { items } = await (await document.getPage(page)).getTextContent();
    for (const item of items) letters += item.str?.length ?? 0;
  }
  await task.destroy();
  return { letters, pages: document.numPages };
}

quietModuleWarnings();
printMachine();
const rows = [];
for (const file of files) {
  const { pages } = await textAlone(file);
  const contenders = { reader: () => read(file), text: () => textAlone(file) };
  const times = await sideBySide(contenders, { rounds: ROUNDS, warmUp: 4 });
  const [own, peer] = [median(times.reader), median(times.text)];
  rows.push([file.name, String(pages), number(own), number(peer), ratio(own / peer), `≤ ${BAR}×`]);
}
printTable(
  'pdf: the whole reading beside the text alone',
  ['file', 'pages', 'Gongkai reader, ms', 'pdf.js text, ms', 'reader ÷ it', 'bar'],
  rows,
);
