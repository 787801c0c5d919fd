import { filledRows } from './cells.mjs';
import { encodeGb18030 } from './gb18030.mjs';

const escapeHtml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const withBreaks = (text) => escapeHtml(text).replaceAll('\n', '<br>');

/** A page of today's portals: UTF-8, article in divisions, navigation around it. */
export function renderPage(report) {
  return new TextEncoder().encode(`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escapeHtml(report.title)}</title>
<style>table{border-collapse:collapse;width:100%}td{border:1px solid #333;padding:4px;text-align:center}</style>
<script>var page = { kind: "政府信息公开年报" };</script>
</head>
<body>
<header><nav><a href="/">首页</a> &gt; <a href="/zwgk/">政府信息公开</a> &gt; <a href="/zwgk/gknb/">政府信息公开年报</a></nav></header>
<main><article>
<h1>${escapeHtml(report.title)}</h1>
<div class="content">
${body(report, (heading) => `<h2>${escapeHtml(heading)}</h2>`)}
</div>
</article></main>
<footer><p>演示市人民政府办公室主办 演示网站</p></footer>
</body>
</html>
`);
}

/** A page of older sites: GB18030, laid out by nested tables, headings only bold, breaks by non-breaking spaces. */
export function renderLegacyPage(report) {
  return encodeGb18030(`<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb18030">
<title>${escapeHtml(report.title)}</title>
</head>
<body>
<table width="1000" align="center" cellpadding="0" cellspacing="0">
<tr><td height="30"><a href="/">首页</a>&nbsp;|&nbsp;<a href="/gknb/">公开年报</a></td></tr>
<tr><td>
<table width="100%"><tr><td width="8">&nbsp;</td><td>
<p align="center"><strong>${escapeHtml(report.title)}</strong></p>
${body(report, (heading) => `<p><strong>${escapeHtml(heading)}</strong></p>`)}
</td></tr></table>
</td></tr>
<tr><td align="center">演示市人民政府办公室主办&nbsp;演示网站</td></tr>
</table>
</body>
</html>
`);
}

function body(report, heading) {
  const paragraph = (text) => `<p>&nbsp;&nbsp;&nbsp;&nbsp;${escapeHtml(text)}</p>`;
  return [
    ...report.preamble.map(paragraph),
    ...report.sections.flatMap((section) => [
      heading(section.heading),
      ...section.paragraphs.map(paragraph),
      ...section.tables.map((table) => htmlTable(filledRows(table, report))),
    ]),
  ].join('\n');
}

function htmlTable(rows) {
  const cell = ({ text, rowSpan, columnSpan }) => {
    const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`;
    return `<td${spans}>${text === '' ? '&nbsp;' : withBreaks(text)}</td>`;
  };
  return `<table border="1">\n${rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('\n')}\n</table>`;
}
