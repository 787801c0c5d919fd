import { copied, honestReport, reportOf } from '../testing/copies';
import { ownSentences } from '../testing/town-text';
import { signatureOf } from './signature';
import { similarityIndex } from './similarity-index';

const banner = reportOf('示例旗人民政府', 2021, ownSentences(1, 24));

describe('the index of texts', () => {
  const index = similarityIndex<string>();
  for (let seed = 10; seed < 50; seed++) index.add(`镇 ${seed}`, signatureOf(honestReport('样本县某镇', 2022, seed)));
  index.add('旗', signatureOf(banner));

  it('names the origin of a copy first', () => {
    expect(index.candidates(signatureOf(copied(banner, '示例旗青山镇人民政府', 2023)))[0]).toBe('旗');
  });

  it('finds a text of which only a part was taken, by its sentences', () => {
    const part = reportOf('示例旗青山镇人民政府', 2023, [...ownSentences(99, 30), ...ownSentences(1, 2)]);
    expect(index.candidates(signatureOf(part))).toContain('旗');
  });

  it('names no more than was asked for', () => {
    expect(index.candidates(signatureOf(honestReport('样本县某镇', 2023, 12)), 5)).toHaveLength(5);
  });

  it('finds nothing for an empty text', () => {
    expect(index.candidates(signatureOf(reportOf('样本县某镇', 2023, [])))).toEqual([]);
  });
});
