import { strFromU8, unzipSync } from 'fflate';
import { realReport } from '../testing/real-report';
import { renderReport } from './index.mjs';

describe('rendered reports', () => {
  it('reproduce the real text file, line for line', async () => {
    const { text, report } = realReport();
    expect(new TextDecoder().decode(await renderReport(report, 'txt')).trimEnd()).toBe(text.trimEnd());
  });

  it('carry every one of the 200 figures in html', async () => {
    const { report } = realReport();
    const html = new TextDecoder().decode(await renderReport(report, 'html'));
    expect(html.match(/<td[^>]*>0<\/td>/g)).toHaveLength(200);
  });

  it('are the same page in GB18030', async () => {
    const { report } = realReport();
    const bytes = await renderReport(report, 'html-gb18030');
    expect(new TextDecoder('gb18030', { fatal: true }).decode(bytes)).toContain(report.title);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
  });

  it('have true merged cells in docx', async () => {
    const { report } = realReport();
    const bytes = await renderReport(report, 'docx');
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(xml.match(/<w:t [^>]*>0<\/w:t>/g)).toHaveLength(200);
    expect(xml).toContain('<w:gridSpan w:val="7"/>');
    expect(xml).toContain('<w:vMerge w:val="restart"/>');
  });

  it('are the same bytes for the same report', async () => {
    const { report } = realReport();
    for (const format of ['docx', 'html', 'html-gb18030', 'txt'] as const) {
      const [first, second] = [await renderReport(report, format), await renderReport(report, format)];
      expect(Buffer.compare(first, second)).toBe(0);
    }
  });

  it('shorten the spans across a row that is left out', async () => {
    const { report } = realReport();
    const html = new TextDecoder().decode(await renderReport({ ...report, omitRows: ['denied.stateSecret'] }, 'html'));
    expect(html.match(/<td[^>]*>0<\/td>/g)).toHaveLength(193);
    expect(html).toContain('<td rowspan="21">三、本年度办理结果</td>');
    expect(html).toContain('<td rowspan="7">（三）不予公开</td><td>2.其他法律行政法规禁止公开</td>');
  });
});
