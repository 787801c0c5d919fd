import { byBlock, overTwoPages, paperRows, spansLost, unmerged, withSlivers } from '../paper.mjs';

const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00a0', '&nbsp;');

/** What a page puts around the words of a cell. */
const CELLS = {
  plain: (text) => (text === '' ? '&nbsp;' : escapeHtml(text).replaceAll('\n', '<br>')),
  paragraph: (text) => `<p align="center">${escapeHtml(text).replaceAll('\n', '<br/>')}</p>`,
  /** Word's own page: empty paragraphs hold a mark, digits stand in spans of another language, in pieces. */
  word: (text) => `<p class=MsoNormal align=center>${wordRuns(text)}</p>`,
};

function wordRuns(text) {
  if (text.trim() === '') return '<span lang=EN-US style="font-size:10.5pt"><o:p>&nbsp;</o:p></span>';
  const runs = text.split('\n').map((line) =>
    line
      .split(/(\d+)/)
      .filter((part) => part !== '')
      .map((part) => (/^\d/.test(part) ? pieces(part) : `<span style="font-family:宋体">${escapeHtml(part)}</span>`))
      .join(''),
  );
  return `${runs.join('<br>')}<span lang=EN-US><o:p></o:p></span>`;
}

/** A number typed, corrected and typed on: `12` + `34`. */
const pieces = (digits) =>
  [digits.slice(0, 2), digits.slice(2)]
    .filter((part) => part !== '')
    .map((part) => `<span lang=EN-US\n style="font-size:10.5pt">${part}</span>`)
    .join('');

function htmlTable(rows, cellOf) {
  const cell = ({ text, rowSpan, columnSpan }) => {
    const spans = `${rowSpan > 1 ? ` rowspan=${rowSpan}` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`;
    return `<td${spans}>${cellOf(text)}</td>`;
  };
  return `<table border="1">\n${rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('\n')}\n</table>`;
}

/** How the rows of an official table become tables of a page. */
const TABLES = {
  whole: (rows) => [rows],
  byBlock,
  twoPages: (rows) => overTwoPages(rows, Math.floor(rows.length * 0.6), true),
  cutInTwo: (rows) => overTwoPages(rows, Math.floor(rows.length * 0.6), false),
  slivers: (rows) => [withSlivers(rows)],
  unmerged: (rows) => [unmerged(rows)],
  spansLost: (rows) => [spansLost(rows)],
};

/** What stands around the article. */
const PAGES = {
  plain: (report, body, charset) =>
    `<!DOCTYPE html>\n<html><head><meta charset="${charset}"><title>${report.title}</title></head>\n<body><div>${body}</div></body></html>\n`,
  /** Everything inside of a layout table, hundreds of empty cells before the text. */
  layoutTable: (report, body, charset) =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>${report.title}</title></head><body><table><tr>${'<td></td>'.repeat(300)}</tr>${'<tr><td>&nbsp;</td><td></td></tr>'.repeat(60)}<tr><td width="8">&nbsp;</td><td colspan="299"><table><tr><td>${body}</td></tr></table></td></tr><tr><td>主办：某某网站</td></tr></table></body></html>`,
  word: (report, body, charset) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">\n<head>\n<meta http-equiv=Content-Type content="text/html; charset=${charset}">\n<title>${report.title}</title>\n<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->\n<style><!-- p.MsoNormal {margin:0cm;} --></style>\n</head>\n<body lang=ZH-CN>\n<div class=WordSection1>\n${body}\n</div>\n</body>\n</html>\n`,
  /** The article as a string of a script, as pages built in the browser keep it. */
  script: (report, body) =>
    `var title = ${JSON.stringify(report.title)};\nlet content = ${JSON.stringify(`<div><p>${report.title}</p>${body}</div>`)};\nexport default { title, content };\n`,
};

/** A writer of pages: tables, cells, changed labels, what stands around, the charset that is declared. */
export const htmlWriter =
  ({ tables = 'whole', cells = 'plain', page = 'plain', label, charset = 'utf-8' } = {}) =>
  (report) => {
    const paragraph = (text) =>
      cells === 'word' ? CELLS.word(text) : `<p>&nbsp;&nbsp;&nbsp;&nbsp;${escapeHtml(text)}</p>`;
    const body = [
      paragraph(report.title),
      ...report.preamble.map(paragraph),
      ...report.sections.flatMap((section) => [
        paragraph(section.heading),
        ...section.paragraphs.map(paragraph),
        ...section.tables.flatMap((key) =>
          TABLES[tables](paperRows(report, key, label)).map((rows) => htmlTable(rows, CELLS[cells])),
        ),
      ]),
    ].join('\n');
    return PAGES[page](report, body, charset);
  };

/** The page as a web archive (mht): quoted-printable UTF-8. */
export function archived(html) {
  const encoded = [...new TextEncoder().encode(html)]
    .map((byte) =>
      byte === 0x0a
        ? '\n'
        : byte < 0x20 || byte > 0x7e || byte === 0x3d
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
    )
    .join('')
    .split('\n')
    .flatMap(
      (line) =>
        line.match(/(?:=[0-9A-F]{2}|.){1,24}/g)?.map((part, at, all) => (at < all.length - 1 ? `${part}=` : part)) ?? [
          '',
        ],
    )
    .join('\r\n');
  return `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="----=_Part"; type="text/html"\r\n\r\n------=_Part\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: file:///page.htm\r\n\r\n${encoded}\r\n------=_Part--\r\n`;
}
