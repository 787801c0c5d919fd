#!/usr/bin/env node
/**
 * Reading beside the programs that everybody uses, in turn within one run: docx beside mammoth, web pages beside
 * cheerio's parse alone (its own default parser, and the fast one). What we measure ends in a tree with true grids;
 * mammoth ends in HTML, cheerio in nodes of which nobody has read anything yet.
 */
import { readDocument } from '@gongkai/documents';
import { load } from 'cheerio';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { asPortalPage } from './portal-page.mjs';
import { median, number, printMachine, printTable, ratio, sampleFiles, sideBySide } from './support.mjs';
import { asWordPage } from './word-page.mjs';

const ROUNDS = 7;
const FILES = 24;

const files = sampleFiles();
const ofFormat = (format) => {
  const all = files.filter((file) => file.format === format);
  const step = Math.max(1, Math.floor(all.length / FILES));
  return all.filter((_, index) => index % step === 0).slice(0, FILES);
};

async function ownReader(chosen) {
  for (const { name, bytes } of chosen) {
    const result = await readDocument(bytes, { fileName: name });
    if (!result.ok) throw new Error(`${name}: ${result.problem.text}`);
  }
}

async function mammothToHtml(chosen) {
  for (const { bytes } of chosen) await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
}

/** Unpacks every part and adds up its bytes, so that no part is skipped. */
function unzipAndLook(chosen) {
  let sum = 0;
  for (const { bytes } of chosen)
    for (const part of Object.values(unzipSync(bytes))) for (let at = 0; at < part.length; at++) sum += part[at];
  return sum;
}

const textOf = ({ bytes, encoding }) => new TextDecoder(encoding ?? 'utf-8').decode(bytes);
const cheerioDefault = (chosen) => chosen.map((file) => load(textOf(file)).root().length);
const cheerioFast = (chosen) => chosen.map((file) => load(textOf(file), { xml: { xmlMode: false } }).root().length);

/** The pages of the demonstration are bare; those of portals have much around them, those of towns come out of Word. */
const pagesAs = (write) =>
  ofFormat('html').map((file) => ({
    name: file.name,
    format: 'html',
    bytes: new TextEncoder().encode(write(textOf(file))),
  }));
const wordPages = pagesAs(asWordPage);
const portalPages = pagesAs(asPortalPage);

/** The reader first, then its peers, each with the bar it is held to: at least so many times faster, or at most slower. */
async function compare(title, chosen, peers) {
  const contenders = { reader: ownReader, ...Object.fromEntries(peers.map(({ name, run }) => [name, run])) };
  const runs = Object.fromEntries(Object.entries(contenders).map(([name, run]) => [name, () => run(chosen)]));
  const times = await sideBySide(runs, { rounds: ROUNDS, warmUp: 3 });
  const own = median(times.reader) / chosen.length;
  const rows = peers.map(({ name, faster, slower }) => {
    const peer = median(times[name]) / chosen.length;
    return [name, number(peer), ratio(peer / own), ratio(own / peer), verdict(own, peer, { faster, slower })];
  });
  printTable(
    `${title}, ${chosen.length} files, median of ${ROUNDS} rounds`,
    ['what', 'ms per file', 'it ÷ reader', 'reader ÷ it', 'bar'],
    [['Gongkai reader', number(own), '', '', ''], ...rows],
  );
}

function verdict(own, peer, { faster, slower }) {
  if (faster !== undefined) return `≥ ${faster}× faster: ${peer / own >= faster ? 'reached' : 'MISSED'}`;
  return slower === undefined ? '' : `≤ ${slower}× its time: ${own / peer <= slower ? 'reached' : 'MISSED'}`;
}

const size = (chosen) =>
  `${Math.round(chosen.reduce((sum, { bytes }) => sum + bytes.length, 0) / chosen.length / 1024)} kB`;

printMachine();
await compare('docx', ofFormat('docx'), [
  { name: 'mammoth, to HTML', run: mammothToHtml, faster: 10 },
  { name: 'unzip (fflate) + one pass over the bytes', run: unzipAndLook, slower: 6 },
]);
const CHEERIO = [
  { name: 'cheerio, parse alone', run: cheerioDefault, faster: 2 },
  { name: 'cheerio with htmlparser2, parse alone', run: cheerioFast },
];
await compare(`html as Word saves it, ${size(wordPages)} each`, wordPages, CHEERIO);
await compare(`html as a portal publishes it, ${size(portalPages)} each`, portalPages, CHEERIO);
const unheld = CHEERIO.map(({ name, run }) => ({ name, run }));
await compare(`bare html, ${size(ofFormat('html'))} each, for comparison`, ofFormat('html'), unheld);
