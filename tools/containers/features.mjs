import { strToU8, zipSync } from 'fflate';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const run = (text, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const item = (text, level) => paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
const cell = (content, width, properties = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;
const said = (text) => paragraph(text === '' ? '' : run(text));
const table = (widths, rows) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

const level = (at, format, pattern) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
const NUMBERING = `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const TRACKED = 'w:id="1" w:author="a" w:date="2023-01-01T00:00:00Z"';
const FIELD = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "http://example.org" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('链接')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const BODY = [
  paragraph(run('大纲标题'), '<w:outlineLvl w:val="1"/>'),
  item('总体情况', 0),
  item('主动公开', 1),
  item('依申请公开', 1),
  item('统计表', 0),
  paragraph(run('可见') + run('隐藏', '<w:vanish/>') + run('文字')),
  paragraph(
    `${run('保留')}<w:del ${TRACKED}><w:r><w:delText>删去</w:delText></w:r></w:del><w:ins ${TRACKED}>${run('新增')}</w:ins>`,
  ),
  paragraph(`${run('字段')}${FIELD}${run('之后')}`),
  paragraph(
    `${run('一行')}<w:r><w:br/></w:r>${run('二行')}<w:r><w:tab/></w:r>${run('制表')}<w:r><w:noBreakHyphen/></w:r>${run('连字')}`,
  ),
  paragraph(run('\u3000\u3000全角空格与café')),
  table(
    [1500, 1500, 1500, 1500],
    [
      cell(said('甲'), 1500, '<w:vMerge w:val="restart"/>') + cell(said('乙'), 4500, '<w:gridSpan w:val="3"/>'),
      cell(said(''), 1500, '<w:vMerge/>') +
        cell(said('丙'), 1500) +
        cell(said(''), 1500) +
        cell(said('丁') + said('二段'), 1500),
      cell(said('1'), 1500) + cell(said('2'), 3000, '<w:gridSpan w:val="2"/>') + cell(said(''), 1500),
    ],
  ),
  said('两表之间'),
  table(
    [3000, 3000, 3000],
    [
      cell(said('外') + table([1500, 1500], [cell(said('内一'), 1500) + cell(said('内二'), 1500)]) + said('后'), 3000) +
        cell(said('5'), 3000) +
        cell(said('6'), 3000),
      cell(said('7'), 3000) + cell(said('8'), 3000) + cell(said('9'), 3000),
    ],
  ),
  said('结尾'),
].join('');

const relations = (targets) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([type, target], at) => `<Relationship Id="r${at}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** A Word file with what distinguishes readers: automatic numbers, hidden and deleted text, fields, merged and nested tables. */
export function featuresDocx() {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${type}.numbering+xml"/></Types>`,
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${BODY}</w:body></w:document>`,
    'word/numbering.xml': NUMBERING,
    'word/_rels/document.xml.rels': relations([['numbering', 'numbering.xml']]),
  };
  const zipped = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync(zipped, { mtime: new Date(2020, 0, 1) });
}
