import type { Signature } from './signature';

/** An index in memory by which the texts worth comparing with a new one are found; the database keeps the same in columns. */
export type SimilarityIndex<Id> = {
  add: (id: Id, signature: Pick<Signature, 'bands' | 'sentences'>) => void;
  /** At most `most` ids, those that share most bands and uncommon sentences first. */
  candidates: (signature: Pick<Signature, 'bands' | 'sentences'>, most?: number) => Id[];
};

/** A band or a sentence that more texts share is boilerplate and finds nothing. */
const COMMON_BAND = 500;
const COMMON_SENTENCE = 60;
const MOST = 50;
/** Bands of one text agree by far less chance than one sentence does. */
const BAND_WEIGHT = 2;

/** An empty index. */
export function similarityIndex<Id>(): SimilarityIndex<Id> {
  const byBand = new Map<number, Id[]>();
  const bySentence = new Map<string, Id[]>();
  const put = <Key>(index: Map<Key, Id[]>, key: Key, id: Id, common: number) => {
    const list = index.get(key);
    if (!list) index.set(key, [id]);
    else if (list.length <= common) list.push(id);
  };
  return {
    add: (id, { bands, sentences }) => {
      for (const band of bands) put(byBand, band, id, COMMON_BAND);
      for (const key of new Set(sentences.map((sentence) => sentence.key))) put(bySentence, key, id, COMMON_SENTENCE);
    },
    candidates: ({ bands, sentences }, most = MOST) => {
      const scores = new Map<Id, number>();
      const count = (ids: readonly Id[] | undefined, weight: number, common: number) => {
        if (ids && ids.length <= common) for (const id of ids) scores.set(id, (scores.get(id) ?? 0) + weight);
      };
      for (const band of bands) count(byBand.get(band), BAND_WEIGHT, COMMON_BAND);
      for (const key of new Set(sentences.map((sentence) => sentence.key)))
        count(bySentence.get(key), 1, COMMON_SENTENCE);
      return [...scores]
        .sort((a, b) => b[1] - a[1])
        .slice(0, most)
        .map(([id]) => id);
    },
  };
}
