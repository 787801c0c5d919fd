import { reportOf } from '../testing/copies';
import { sentencesOf } from './sentences';

const textsOf = (...sentences: string[]) => sentencesOf(reportOf('某镇', 2023, sentences)).map(({ text }) => text);

describe('the sentences of a report', () => {
  it('end with their full stops', () => {
    expect(textsOf('公开信息5条。', '受理申请2件；没有结转。')).toEqual(
      expect.arrayContaining(['公开信息5条。', '受理申请2件；', '没有结转。']),
    );
  });

  it('are cut where no full stop ever comes, and nothing is lost', () => {
    const endless = '公开，'.repeat(2000);
    const found = textsOf(endless);
    expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(2001);
    expect(found.join('')).toContain(endless);
  });
});
