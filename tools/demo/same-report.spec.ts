import { readDocument } from '@gongkai/documents';
import type { AnnualReport } from '@gongkai/domain';
import { extractReport } from '@gongkai/extraction';
import { renderReport } from './render/index.mjs';
import { realReport } from './testing/real-report';

const FORMATS = ['txt', 'html', 'html-gb18030', 'docx'] as const;

async function readAs(format: (typeof FORMATS)[number]): Promise<AnnualReport> {
  const read = await readDocument(await renderReport(realReport().report, format));
  if (!read.ok) throw new Error(read.problem.text);
  return extractReport(read.tree, { fileName: null });
}

/** What a report says, without where it says it. */
const said = ({
  title,
  unit,
  year,
  format,
  period,
  contact: { places: _, ...contact },
  sections,
  figures,
  counts,
}: AnnualReport) => ({
  title,
  unit,
  year,
  format,
  period,
  contact,
  sections: sections.map(({ number, heading, text }) => ({ number, heading, text })),
  figures: Object.entries(figures).map(([id, { value, state, raw }]) => [id, value, state, raw]),
  counts: counts.map(({ channel, value, unit: of, section, quote }) => [channel, value, of, section, quote]),
});

describe('the same real report', () => {
  it.each(FORMATS)('says the same as %s as in the original text', async (format) => {
    const { text } = realReport();
    const original = await readDocument(new TextEncoder().encode(text));
    if (!original.ok) throw new Error(original.problem.text);
    expect(said(await readAs(format))).toEqual(said(extractReport(original.tree, { fileName: null })));
  });
});
