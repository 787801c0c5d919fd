/**
 * A demonstration page as Word saves it and a portal publishes it: every text in a paragraph with a class and styles,
 * numbers in spans of their own, an empty `o:p` at each end, borders and widths on every cell. Such pages are ten
 * times as long as what they say, and they are what towns send.
 */
export function asWordPage(html) {
  return html
    .replace(/<td([^>]*)>([^<]*)<\/td>/g, (_tag, spans, text) => `<td${spans} ${CELL}>${paragraph(text)}</td>`)
    .replace(/<th([^>]*)>([^<]*)<\/th>/g, (_tag, spans, text) => `<td${spans} ${CELL}>${paragraph(text)}</td>`)
    .replace(/<p>([^<]*)<\/p>/g, (_tag, text) => paragraph(text));
}

const CELL =
  'width="91" valign="center" style="width:54.75pt;padding:0cm 5.4pt 0cm 5.4pt;border-left:none;border-right:1.0000pt solid windowtext;border-top:none;border-bottom:1.0000pt solid windowtext;"';
const FONT =
  "mso-spacerun:'yes';font-family:仿宋_GB2312;mso-ascii-font-family:'Times New Roman';font-size:10.5000pt;mso-font-kerning:1.0000pt;";

const span = (text, language) =>
  `<span ${language === 'en' ? 'lang="EN-US" ' : ''}style="${FONT}"><font face="仿宋_GB2312">${text}</font></span>`;

function paragraph(text) {
  const parts = text.split(/(\d+)/).filter((part) => part !== '');
  const spans = parts.map((part) => span(part, /\d/.test(part) ? 'en' : 'zh')).join('');
  return `<p class="MsoNormal" align="center" style="margin-top:0.0000pt;margin-bottom:0.0000pt;text-align:center;line-height:20.0000pt;">${spans}<span style="${FONT}"><o:p></o:p></span></p>`;
}
