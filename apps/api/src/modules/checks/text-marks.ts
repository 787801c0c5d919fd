import type { Signature } from '@gongkai/compliance';
import type { Marks } from './text-index.repository';

/** 16 hexadecimal digits as the signed 64-bit number that PostgreSQL keeps. */
export function storedKey(key: string): string {
  return BigInt.asIntN(64, BigInt(`0x${key}`)).toString();
}

/** The marks under which a text is found; each once. */
export function marksOf({ bands, sentences }: Pick<Signature, 'bands' | 'sentences'>): Marks {
  return {
    bands: [...new Set(bands.map(String))],
    sentences: [...new Set(sentences.map(({ key }) => storedKey(key)))],
  };
}
