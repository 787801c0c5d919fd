import { stripFormatting } from './strip-formatting';

describe('formatting cut out of a docx', () => {
  it.each([
    ['fonts and sizes', '<w:r><w:rPr><w:rFonts w:ascii="仿宋"/><w:sz w:val="21"/></w:rPr><w:t>5</w:t></w:r>'],
    [
      'properties that hold nothing else',
      '<w:r><w:t>5</w:t></w:r><w:pPr><w:jc w:val="center"/><w:rPr></w:rPr></w:pPr>',
    ],
    ['marks of editing sessions', '<w:r w:rsidR="00A1B2C3" w:rsidRPr="00A1B2C4"><w:t>5</w:t></w:r>'],
    ['what every cell is', '<w:tcPr><w:tcW w:w="91"/><w:gridSpan w:val="1"/></w:tcPr><w:r><w:t>5</w:t></w:r>'],
  ])('is %s', (_what, xml) => {
    expect(stripFormatting(xml)).toBe('<w:r><w:t>5</w:t></w:r>');
  });

  it.each([
    '<w:pPr><w:pStyle w:val="1"/></w:pPr>',
    '<w:tcPr><w:gridSpan w:val="3"/><w:vMerge/></w:tcPr>',
    '<w:p w:other="1"><w:r><w:t>w:rsidR="00A1"</w:t></w:r></w:p>',
    '<w:pPr> </w:pPr>',
  ])('is nothing of %s', (xml) => {
    expect(stripFormatting(xml)).toBe(xml);
  });
});
