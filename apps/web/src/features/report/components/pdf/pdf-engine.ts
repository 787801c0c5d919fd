import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { characterMap } from './character-maps';

/** Width and height of a page in points, as it is shown. */
export type PageSize = { width: number; height: number };

/** An opened PDF. `draw` fills a canvas with a page, `scale` dots to a point; aborting leaves the canvas as it is. */
export type PdfPages = {
  sizes: PageSize[];
  draw: (page: number, canvas: HTMLCanvasElement, scale: number, signal: AbortSignal) => Promise<void>;
  close: () => void;
};

/** Largest canvas, dots: phones give up beyond. */
const MOST_DOTS = 12_000_000;

/** Gives the library the character maps of this build; nothing is fetched from anywhere else. */
class OwnFiles {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl') throw new Error(`not provided: ${kind}`);
    return characterMap(filename);
  }
}

/** Opens a PDF for showing; rejects if it cannot be opened. The bytes are handed over to the library. */
export async function openPdfPages(bytes: Uint8Array): Promise<PdfPages> {
  GlobalWorkerOptions.workerSrc = workerUrl;
  const task = getDocument({
    data: bytes,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    BinaryDataFactory: OwnFiles,
    useWorkerFetch: false,
    useWasm: false,
    isEvalSupported: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const document = await task.promise;
  const pages = await allPages(document);
  const sizes = pages.map((page) => {
    const { width, height } = page.getViewport({ scale: 1 });
    return { width, height };
  });
  return {
    sizes,
    async draw(number, canvas, scale, signal) {
      const page = pages[number - 1];
      if (page) await drawPage(page, canvas, scale, signal);
    },
    close: () => void task.destroy(),
  };
}

const allPages = (document: PDFDocumentProxy): Promise<PDFPageProxy[]> =>
  Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)));

async function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, scale: number, signal: AbortSignal) {
  const { width, height } = page.getViewport({ scale: 1 });
  const bounded = Math.min(scale, Math.sqrt(MOST_DOTS / (width * height)));
  const viewport = page.getViewport({ scale: bounded });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const task = page.render({ canvas, viewport });
  const cancel = () => task.cancel();
  signal.addEventListener('abort', cancel);
  try {
    await task.promise;
  } catch (error) {
    // Drawing is given up when the page leaves the screen or changes its size.
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
