import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { LinkedPort } from './linked-ports';
import { type Instructions, instructionsFor } from './run-operations';

type PdfWorkerModule = {
  WorkerMessageHandler: { initializeFromPort(port: unknown): void };
};

/** The library, loaded with the first PDF: most files are not PDFs and need not pay 60 MB and 0.2 s for it. */
let loading: Promise<{ api: typeof PdfJs; worker: PdfWorkerModule }> | null = null;

function load() {
  loading ??= keepingPush(async () => {
    const api = await import('pdfjs-dist/legacy/build/pdf.mjs');
    // @ts-expect-error The package has no types for its worker half.
    const worker: PdfWorkerModule = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return { api, worker };
  });
  return loading;
}

/**
 * The build for Node 20 exchanges `Array.prototype.push` for one that is ten times slower, because the engine's own
 * does not refuse arrays longer than any memory. The exchange would slow down the whole process, so it is undone.
 */
async function keepingPush<T>(load: () => Promise<T>): Promise<T> {
  const own = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
  try {
    return await load();
  } finally {
    if (own) Object.defineProperty(Array.prototype, 'push', own);
  }
}

const CHARACTER_MAPS = join(dirname(require.resolve('pdfjs-dist/package.json')), 'cmaps');
const loadedMaps = new Map<string, Promise<Uint8Array>>();

/**
 * Gives the library its own character maps and nothing else: no file or address named in a document is ever opened.
 * Fonts that are not embedded need no font program, because nothing is drawn.
 */
class CharacterMapFactory {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || !/^[\w-]+\.bcmap$/.test(filename)) throw new Error(`not provided: ${kind}`);
    const known = loadedMaps.get(filename) ?? readFile(join(CHARACTER_MAPS, filename));
    loadedMaps.set(filename, known);
    return new Uint8Array(await known);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * A message as the other half may have it. A font that is passed for drawing is said to be ready already: nothing is
 * drawn, and making usable fonts would double the time of reading. A list of operations is copied, because the sender
 * empties and refills it.
 */
function adapted(message: unknown): unknown {
  if (!isRecord(message)) return message;
  const { action, data, chunk } = message;
  if (action === 'commonobj' && Array.isArray(data) && data[1] === 'Font')
    return { ...message, data: [data[0], 'Font', { ...data[2], extra: { attached: true } }] };
  if (isRecord(chunk) && Array.isArray(chunk.fnArray) && Array.isArray(chunk.argsArray))
    return { ...message, chunk: { ...chunk, fnArray: [...chunk.fnArray], argsArray: [...chunk.argsArray] } };
  return message;
}

function operationsIn(message: unknown): number {
  const chunk = isRecord(message) ? message.chunk : null;
  return isRecord(chunk) && Array.isArray(chunk.fnArray) ? chunk.fnArray.length : 0;
}

/** The library's own view of a document and of one of its pages. */
export type PdfDocument = PdfJs.PDFDocumentProxy;
export type PdfPage = PdfJs.PDFPageProxy;

/** An open document and the way to close it. */
export type OpenPdf = { document: PdfDocument; close: () => void };

/**
 * Opens a PDF in this thread, with everything off that draws, runs code or fetches. `watch` is called for every message
 * between the halves of the library with the number of drawing operations in it: there a reading that takes too long
 * can be noticed while it goes on.
 */
export async function openPdf(bytes: Uint8Array, watch: (operations: number) => void): Promise<OpenPdf> {
  const { api, worker } = await load();
  const [near, far] = LinkedPort.pair((message) => {
    watch(operationsIn(message));
    return adapted(message);
  });
  worker.WorkerMessageHandler.initializeFromPort(far);
  // The types ask for a browser's worker; the library only uses its message port.
  const port = near as unknown as null;
  const task = api.getDocument({
    // The library takes the bytes over, and the caller keeps its own.
    data: new Uint8Array(bytes),
    worker: new api.PDFWorker({ port, verbosity: api.VerbosityLevel.ERRORS }),
    verbosity: api.VerbosityLevel.ERRORS,
    cMapPacked: true,
    cMapUrl: 'cmaps/',
    BinaryDataFactory: CharacterMapFactory,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: false,
    // Every picture is larger than nothing: none is ever decoded.
    maxImageSize: 0,
    stopAtErrors: false,
  });
  const close = () => {
    near.terminate();
    far.terminate();
  };
  try {
    return { document: await task.promise, close };
  } catch (error) {
    close();
    throw error;
  }
}

let instructions: Instructions | null = null;

/** What each drawing operation of the library means for reading. */
export async function drawingInstructions(): Promise<Instructions> {
  instructions ??= instructionsFor((await load()).api.OPS);
  return instructions;
}
