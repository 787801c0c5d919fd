/// <reference lib="dom" />
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { readXlsx } from 'hucre';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildCity } from '../demo/city.mjs';
import { renderReport } from '../demo/render/index.mjs';
import type { DemoReport } from '../demo/report.mjs';
import { makeDataFolder, type RunningApp, startApp } from './app';
import { openBrowser } from './browser';

/** The main job as a supervisor does it, in a real browser, on a start from nothing. */
const BANNER = '990101000000';
const YEAR = 2025;
const RAISED = 'requests.newRequests.total';

/** A clean report of the banner with one cell raised by one: breaks exactly one row sum and one balance. */
function brokenReport(): DemoReport {
  const { manifest, reports } = buildCity();
  const entry = reports.find(
    ({ file }: { file: { year: number; unit: string; gaps: unknown[] } }) =>
      file.year === YEAR && file.unit === 'demo:990101004000' && file.gaps.length === 0,
  );
  if (!entry) throw new Error(`No clean report for ${YEAR} in ${manifest.files.length} files`);
  const report = entry.report as DemoReport;
  const raised = String(Number(report.figures[RAISED]) + 1);
  return { ...report, figures: { ...report.figures, [RAISED]: raised } };
}

async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const base64 = Buffer.from(bytes).toString('base64');
  await page.evaluate(
    ([fileName, content]) => {
      const binary = atob(content);
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(binary, (letter) => letter.charCodeAt(0))], fileName));
      const zone = document.querySelector('.up-drop');
      for (const type of ['dragenter', 'dragover', 'drop'])
        zone?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    [name, base64] as const,
  );
}

describe('the main job in a real browser', () => {
  const dataFolder = makeDataFolder();
  let app: RunningApp;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    [app, browser] = await Promise.all([startApp(dataFolder), openBrowser()]);
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    page = await context.newPage();
  }, 200_000);

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it('signs in by the printed link, once, and opens on the demonstration city', async () => {
    await page.goto(app.signInLink);
    await page.getByRole('heading', { name: /演示市 · 今日/ }).waitFor();
    expect(await page.getByText('演示数据').count()).toBeGreaterThan(0);
    const stranger = await browser.newContext();
    const second = await stranger.newPage();
    await second.goto(app.signInLink);
    await second
      .getByText(/链接.*(失效|无效|用过|使用过|过期)/)
      .first()
      .waitFor();
    await stranger.close();
  });

  it('takes a dropped Word file and says what it found', async () => {
    await page.goto(`${app.url}/upload?region=${BANNER}&year=${YEAR}`);
    await page.locator('.up-drop').waitFor();
    await dropFile(page, '云梯镇年报.docx', await renderReport(brokenReport(), 'docx'));
    const row = page.locator('.up-row', { hasText: '云梯镇年报.docx' }).first();
    await row.getByText(/200/).waitFor();
    expect(await row.innerText()).toContain('演示市星桥旗云梯镇人民政府');
    await row.getByRole('link').click();
    await page.waitForURL(/\/reports\//);
  });

  it('lights the cell of a finding in the original', async () => {
    const finding = page.locator('.rp-finding-head', { hasText: 'T3-02' });
    await finding.click();
    const framed = page.locator('.or-table td[data-framed]');
    await framed.first().waitFor();
    const raised = brokenReport().figures[RAISED];
    expect(await framed.allInnerTexts()).toContain(raised);
    expect(await page.locator('.or-table td[aria-current="location"]').count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('finding')).not.toBeNull();
  });

  it('keeps the word of a supervisor on a finding, beside the verdict that it strikes from the counts', async () => {
    const reason = '与单位核对，原件无误';
    await page.getByRole('button', { name: '推翻这条问题' }).click();
    await page.getByRole('textbox', { name: '理由' }).fill(reason);
    await page.getByRole('button', { name: '推翻这条问题' }).click();
    await page.getByRole('heading', { name: '已推翻，不计入 1' }).waitFor();
    await page.reload();
    const struck = page.locator('.rp-overruled.rp-open', { hasText: 'T3-02' });
    await struck.getByText(reason).waitFor();
    expect(await struck.locator('del').count()).toBe(1);
    expect(await struck.getByRole('button', { name: '恢复这条问题' }).count()).toBe(1);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('exports the table of the banner, whose Σ is the sum of its rows', async () => {
    await page.goto(`${app.url}/statistics?region=${BANNER}&year=${YEAR}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByText(/导出统计表（XLSX）/)
        .first()
        .click(),
    ]);
    const path = join(dataFolder, 'banner.xlsx');
    await download.saveAs(path);
    const workbook = await readXlsx(readFileSync(path));
    const units = workbook.sheets.find((sheet) => sheet.name === '分单位')?.rows ?? [];
    const total = units.find((row) => row[0] === '合计');
    const rows = units.filter((row) => String(row[0]).startsWith('演示市'));
    expect(rows).toHaveLength(14);
    expect(total).toBeDefined();
    for (let column = 3; column < (total?.length ?? 0); column++) {
      const sum = rows.reduce((all, row) => all + Number(row[column] ?? 0), 0);
      expect(Number(total?.[column])).toBeCloseTo(sum, 4);
    }
  });

  it.each([
    ['/', 1440],
    ['/applications', 1440],
    ['/compliance', 1440],
    ['/statistics', 1440],
    ['/upload', 390],
    ['/register', 390],
    ['/scores', 390],
  ])('%s at %i pixels is accessible and does not overflow', async (path, width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${app.url}${path}?region=${BANNER}&year=${YEAR}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('shows nothing to a stranger', async () => {
    for (const path of [
      'overview',
      'calendar',
      'scores',
      'series',
      'reports',
      'regions',
      'statistics',
      'exports/statistics',
      'rules',
      'uploads',
    ]) {
      const answer = await fetch(`${app.url}/api/v1/${path}?region=${BANNER}&year=${YEAR}`);
      expect(answer.status).toBe(401);
    }
  });

  it('keeps its data over a restart', async () => {
    await app.stop();
    app = await startApp(dataFolder);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(app.signInLink);
    await page.goto(`${app.url}/upload?region=${BANNER}&year=${YEAR}`);
    await page.locator('.up-row', { hasText: '云梯镇年报.docx' }).first().waitFor();
  });
});
