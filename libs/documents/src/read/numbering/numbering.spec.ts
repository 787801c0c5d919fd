import { buildDocx, p, val } from '../../testing/docx-builder';
import { textsOf, treeOf } from '../../testing/read-helpers';
import { formatNumber } from './number-format';

type Level = { format: string; pattern: string; extra?: string };
const level = ({ format, pattern, extra = '' }: Level, at: number) =>
  `<w:lvl w:ilvl="${at}">${val('start', 1)}${val('numFmt', format)}${val('lvlText', pattern)}${extra}</w:lvl>`;
const list = (levels: Level[], nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') =>
  `<w:abstractNum w:abstractNumId="0">${levels.map(level).join('')}</w:abstractNum>${nums}`;
const item = (text: string, at = 0, id = '1') => p(text, `<w:numPr>${val('ilvl', at)}${val('numId', id)}</w:numPr>`);
const read = async (body: string, numbering: string, styles?: string) => treeOf(buildDocx(body, { numbering, styles }));

const CHAPTERS = [
  { format: 'chineseCounting', pattern: '%1、' },
  { format: 'chineseCounting', pattern: '（%2）' },
  { format: 'decimal', pattern: '%3.' },
];

describe('automatic numbers', () => {
  it('are written in front of the text, level by level', async () => {
    const body =
      item('总体情况') +
      item('主动公开', 1) +
      item('依申请公开', 1) +
      item('5个部门', 2) +
      item('改进情况') +
      item('问题', 1);
    expect(textsOf(await read(body, list(CHAPTERS)))).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '（二）依申请公开',
      '1. 5个部门',
      '二、改进情况',
      '（一）问题',
    ]);
  });

  it('count on over lists of the same kind unless one restarts', async () => {
    const nums = ['1', '2', '3'].map((id) => {
      const restart = id === '3' ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' : '';
      return `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${restart}</w:num>`;
    });
    const body = item('甲') + item('乙', 0, '2') + item('丙', 0, '3') + item('丁', 0, '3');
    expect(textsOf(await read(body, list(CHAPTERS, nums.join(''))))).toEqual(['一、甲', '二、乙', '一、丙', '二、丁']);
  });

  it('come from the style of the paragraph, and not where the paragraph says none', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="T"><w:pPr><w:numPr>${val('numId', 1)}</w:numPr></w:pPr></w:style>`;
    const body = p('甲', val('pStyle', 'T')) + p('乙', `${val('pStyle', 'T')}<w:numPr>${val('numId', 0)}</w:numPr>`);
    expect(textsOf(await read(body, list(CHAPTERS), styles))).toEqual(['一、甲', '乙']);
  });

  it('show the numbers of higher levels in plain digits where the list asks for it', async () => {
    const levels = [CHAPTERS[0] as Level, { format: 'decimal', pattern: '%1.%2', extra: '<w:isLgl/>' }];
    expect(textsOf(await read(item('甲') + item('乙', 1), list(levels)))).toEqual(['一、甲', '1.1 乙']);
  });

  it('leave bullets out, and say so where a format is unknown', async () => {
    const bullets = await read(item('甲'), list([{ format: 'bullet', pattern: '' }]));
    expect([textsOf(bullets), bullets.messages]).toEqual([['甲'], []]);
    const strange = await read(item('甲'), list([{ format: 'hindiVowels', pattern: '%1.' }]));
    expect(textsOf(strange)).toEqual(['甲']);
    expect(strange.messages.map((message) => message.code)).toEqual(['numbering-unknown']);
  });
});

describe('number formats', () => {
  it.each([
    ['chineseCounting', [1, 10, 11, 20, 21, 101, 110, 1010], '一 十 十一 二十 二十一 一百零一 一百一十 一千零一十'],
    ['chineseLegalSimplified', [1, 12, 105], '壹 壹拾贰 壹佰零伍'],
    ['decimalEnclosedCircle', [1, 20, 21], '① ⑳ 21'],
    ['decimalEnclosedParen', [3], '⑶'],
    ['ideographTraditional', [1, 10, 11], '甲 癸 11'],
    ['decimalFullWidth', [12], '１２'],
    ['decimalZero', [7, 12], '07 12'],
    ['lowerLetter', [1, 26, 27], 'a z aa'],
    ['upperRoman', [4, 1994], 'IV MCMXCIV'],
  ])('%s', (format, values, expected) => {
    expect(values.map((value) => formatNumber(value, format)).join(' ')).toBe(expected);
  });

  it('are null if unknown', () => {
    expect(formatNumber(1, 'hindiVowels')).toBeNull();
  });
});
