import { documentViewSchema, reportDetailSchema, ruleListSchema } from '@gongkai/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import { z } from 'zod';
import { answer, type Handler, refuse } from '../../testing/mock-api';
import { renderPage } from '../../testing/render-page';
import type { PdfPages } from './components/pdf/pdf-engine';
import { ReportPage } from './report-page';
import { pdfDocument, reportFixture } from './testing/report-fixture';

const draw = jest.fn<Promise<void>, Parameters<PdfPages['draw']>>(async () => {});
const openPdfPages = jest.fn<Promise<PdfPages>, [Uint8Array]>();

// Drawing needs a browser; what is drawn where does not.
jest.mock('./components/pdf/pdf-engine', () => ({ openPdfPages: (bytes: Uint8Array) => openPdfPages(bytes) }));

const SIZE = { width: 600, height: 800 };
const FIGURE = 'requests.granted.naturalPerson';

/** Reports every page as seen at once. */
class SeeingObserver {
  constructor(private readonly seen: IntersectionObserverCallback) {}
  observe(target: Element): void {
    const entry = { isIntersecting: true, target } as unknown as IntersectionObserverEntry;
    this.seen([entry], this as unknown as IntersectionObserver);
  }
  disconnect(): void {}
}

beforeEach(() => {
  Object.defineProperty(window, 'IntersectionObserver', { writable: true, value: SeeingObserver });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 300 });
  openPdfPages.mockResolvedValue({ sizes: [SIZE, SIZE, SIZE, SIZE], draw, close: () => {} });
});

afterEach(() => {
  draw.mockClear();
  openPdfPages.mockReset();
});

const file = answer('/reports/r1/original', z.string(), '%PDF-1.7');

function open(query: string, original: Handler = file) {
  return renderPage(<ReportPage />, {
    path: '/reports/:id',
    route: `/reports/r1${query}`,
    handlers: [
      answer('/reports/r1', reportDetailSchema, reportFixture()),
      answer('/reports/r1/document', documentViewSchema, pdfDocument()),
      answer('/rules', ruleListSchema, { rules: [] }),
      original,
    ],
  });
}

const region = () => screen.findByRole('region', { name: '原文内容' });
const pageOf = async (number: number) => {
  const found = await region();
  return waitFor(() => {
    const page = found.querySelector<HTMLElement>(`[data-page="${number}"]`);
    if (!page) throw new Error(`no page ${number}`);
    return page;
  });
};
const frames = (root: HTMLElement, kind: string) => [...root.querySelectorAll<HTMLElement>(`[data-framed="${kind}"]`)];

describe('the original of a PDF', () => {
  it('is shown as its pages, with the frame exactly at the cell of the figure', async () => {
    open(`?figure=${FIGURE}`);
    const page = await pageOf(3);
    // Row 6, column 4 of the second table: x 40 + 3 · 50, y 60 + 5 · 20, 50 by 20 points on a sheet of 600 by 800.
    const [main, ...others] = frames(await region(), 'main');
    expect(others).toHaveLength(0);
    expect(page).toContainElement(main ?? null);
    expect(main).toHaveStyle({ left: `${(190 / 600) * 100}%`, top: '20%', height: '2.5%' });
    expect(main?.style.width).toBe(`${(50 / 600) * 100}%`);
    expect(main).toHaveAttribute('aria-current', 'location');
    expect(screen.getByText(/^第 3 页，原文第 2 个表，第 6 行第 4 列/)).toBeInTheDocument();
  });

  it('lights every term of an equation on its page', async () => {
    open('?finding=sum');
    const page = await pageOf(3);
    expect(frames(page, 'main')).toHaveLength(1);
    expect(frames(page, 'left').length).toBeGreaterThan(3);
  });

  it('draws the pages that are seen, at the width they have', async () => {
    open('');
    await pageOf(4);
    await waitFor(() => expect(draw).toHaveBeenCalledTimes(4));
    expect(draw.mock.calls.map(([number, , scale]) => [number, scale])).toEqual([
      [1, 0.5],
      [2, 0.5],
      [3, 0.5],
      [4, 0.5],
    ]);
    expect(screen.getByRole('img', { name: '第 4 页，共 4 页' })).toBeInTheDocument();
  });

  it('can be shown as the text that was read', async () => {
    const view = open(`?figure=${FIGURE}`);
    await pageOf(1);
    await view.user.click(screen.getByRole('button', { name: '识别文字' }));
    expect(within(await region()).getByRole('table', { name: '原文第 2 个表' })).toBeInTheDocument();
    expect(frames(await region(), 'main')[0]).toHaveTextContent('15');
  });

  it('falls back to the text where the pages cannot be shown', async () => {
    openPdfPages.mockRejectedValue(new Error('damaged'));
    open('');
    expect(await screen.findByText(/原页无法显示/)).toBeInTheDocument();
    expect(within(await region()).getByRole('table', { name: '原文第 1 个表' })).toBeInTheDocument();
  });

  it('falls back to the text where the file is not there', async () => {
    open('', refuse('/reports/r1/original', 404, { code: 'notFound', message: '原文件不在文件库中' }));
    expect(await screen.findByText(/原页无法显示/, undefined, { timeout: 8000 })).toBeInTheDocument();
  });
});
