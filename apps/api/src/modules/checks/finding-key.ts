import { createHash } from 'node:crypto';
import type { Finding } from '@gongkai/domain';

/** Quotes are compared without spaces, because readers of different formats keep them differently. */
const squeezed = (text: string) => text.replace(/\s+/g, '');

/**
 * What makes a finding the same in every check: its rule and the figures it is about, otherwise the words it quotes. Not
 * its sentence: that may be worded better one day. 20 hexadecimal characters.
 */
export function findingKey({ rule, evidence }: Pick<Finding, 'rule' | 'evidence'>): string {
  const figures = [...new Set(evidence.flatMap(({ figure }) => figure ?? []))].sort();
  const anchors = figures.length > 0 ? figures : evidence.map(({ quote }) => squeezed(quote ?? ''));
  return createHash('sha256')
    .update([rule, ...anchors].join('\n'))
    .digest('hex')
    .slice(0, 20);
}
