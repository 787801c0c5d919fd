import { mix } from './hash';
import { withoutCommon } from './without-common';

const sets = (...lists: number[][]) => lists.map((list) => Uint32Array.from(list.map(mix)).sort());

describe('leaving out what is common', () => {
  it('keeps what fewer texts than the limit have, sorted', () => {
    const texts = sets([1, 2, 3, 4], [1, 2, 5], [1, 6], [1, 2]);
    const rare = withoutCommon(texts, 3);
    expect(rare).toEqual(sets([3, 4], [5], [6], []));
  });

  it('leaves the texts themselves as they were', () => {
    const texts = sets([1, 2], [1], [1]);
    const before = texts.map((text) => [...text]);
    withoutCommon(texts, 2);
    expect(texts.map((text) => [...text])).toEqual(before);
  });

  it('counts over the whole range of hashes', () => {
    const list = Array.from({ length: 5000 }, (_, index) => index);
    const rare = withoutCommon(sets(list, list, [...list, 9999]), 3);
    expect(rare.map(({ length }) => length)).toEqual([0, 0, 1]);
  });
});
