/** The upper bits of a stretch's hash choose its part of the work, the next ones its counter. */
const PART_BITS = 6;
const SLOT_BITS = 20;
const PARTS = 2 ** PART_BITS;
const PART_SHIFT = 32 - PART_BITS;
const SLOT_SHIFT = PART_SHIFT - SLOT_BITS;
const SLOTS = 2 ** SLOT_BITS;
const FULL = 0xffff;

/**
 * The texts without the stretches that `limit` and more of them have, as new sorted sets. Counters are shared by few
 * hashes, so by chance a stretch may count as common, never as rare. One part after the other, so that the counters stay
 * in the processor's cache: a nation has a hundred million stretches.
 */
export function withoutCommon(texts: readonly Uint32Array[], limit: number): Uint32Array[] {
  const rare = texts.map((text) => text.slice());
  const [read, kept] = [new Uint32Array(texts.length), new Uint32Array(texts.length)];
  const counts = new Uint16Array(SLOTS);
  for (let part = 0; part < PARTS; part++) {
    counts.fill(0);
    const ends = texts.map((text, position) => countPart(text, read[position] ?? 0, part, counts));
    for (const [position, text] of texts.entries()) {
      const into = rare[position] ?? text;
      const end = ends[position] ?? 0;
      let out = kept[position] ?? 0;
      for (let at = read[position] ?? 0; at < end; at++) {
        const stretch = text[at] ?? 0;
        if ((counts[slotOf(stretch)] ?? 0) < limit) into[out++] = stretch;
      }
      kept[position] = out;
      read[position] = end;
    }
  }
  return rare.map((text, position) => text.slice(0, kept[position]));
}

const slotOf = (stretch: number) => (stretch >>> SLOT_SHIFT) & (SLOTS - 1);

/** Counts the stretches of one part from place `from` on; answers where the next part begins. */
function countPart(text: Uint32Array, from: number, part: number, counts: Uint16Array): number {
  let at = from;
  for (; at < text.length; at++) {
    const stretch = text[at] ?? 0;
    if (stretch >>> PART_SHIFT !== part) break;
    const slot = slotOf(stretch);
    const count = counts[slot] ?? 0;
    if (count < FULL) counts[slot] = count + 1;
  }
  return at;
}
