import { drawGrid, problemOf, tablesOf, textsOf, treeOf } from '../../testing/read-helpers';

const PAGE =
  '<html><meta charset="gb2312"><p class=MsoNormal>某镇报告<o:p></o:p></p><table><tr><td>规章<td>0</table></html>';

const quoted = (text: string) =>
  [...Buffer.from(text)]
    .map((byte, at) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}${at % 20 === 19 ? '=\r\n' : ''}`)
    .join('');

const archive = (encoding: string, body: string, ending = '\r\n') =>
  [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\tboundary="----=_NextPart_01"',
    '',
    'This document is a Single File Web Page.',
    '',
    '------=_NextPart_01',
    'Content-Location: file:///C:/a.css',
    'Content-Type: text/css',
    '',
    'p { color: red }',
    '------=_NextPart_01',
    'Content-Location: file:///C:/a.htm',
    `Content-Transfer-Encoding: ${encoding}`,
    'Content-Type: text/html; charset="gb2312"',
    '',
    body,
    '------=_NextPart_01--',
  ].join(ending);

describe('a web archive', () => {
  it.each([
    ['quoted-printable', archive('quoted-printable', quoted(PAGE))],
    ['base64', archive('base64', Buffer.from(PAGE).toString('base64'))],
    ['8bit', archive('8bit', PAGE, '\n')],
  ])('is read as the page in it: %s', async (_encoding, source) => {
    const tree = await treeOf(source);
    expect(tree.format).toBe('html');
    expect(textsOf(tree)).toEqual(['某镇报告']);
    expect(tablesOf(tree).map(drawGrid)).toEqual([['规章 0']]);
  });

  it('is damaged without a page', async () => {
    const problem = await problemOf(archive('8bit', PAGE).replace('text/html', 'image/png'));
    expect(problem.code).toBe('damaged');
    expect(problem.text).toContain('mht');
  });

  it('costs no more than its size, whatever its boundaries', async () => {
    const start = performance.now();
    await problemOf(
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n\r\n${'--a\r\n'.repeat(500_000)}`,
    );
    await problemOf(`MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=${'a'.repeat(3_000_000)}`);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
