import type { AnnualReport, Message, Place } from '@gongkai/domain';

/** Codes of messages by which reading and extraction say that they may have lost something the author wrote. */
export type DamageCode =
  | 'digits-fused'
  | 'date-digits-fused'
  | 'cell-count'
  | 'merged-cells'
  | 'table-too-wide'
  | 'numbering-lost'
  | 'tag-swallowed'
  | 'word-residue';

/** Damage that touches the numbers of a row: where it lies, sums cannot be trusted. */
export const ROW_DAMAGE: readonly DamageCode[] = ['digits-fused', 'cell-count', 'merged-cells', 'table-too-wide'];

/** The first message with one of these codes, or null. */
export function damage(report: AnnualReport, codes: readonly DamageCode[]): Message | null {
  return report.messages.find((message) => codes.some((code) => code === message.code)) ?? null;
}

/** The first such message about a row in which one of these places lies; one without a place may be about any row. */
export function damageAt(
  report: AnnualReport,
  codes: readonly DamageCode[],
  places: readonly (Place | null)[],
): Message | null {
  const near = (message: Message) => places.some((place) => sameRow(message.place, place));
  return report.messages.find((message) => codes.some((code) => code === message.code) && near(message)) ?? null;
}

function sameRow(damaged: Place | null, place: Place | null): boolean {
  if (!damaged || !place) return true;
  if (damaged.table !== null && place.table !== null) {
    return damaged.table === place.table && (damaged.row === null || place.row === null || damaged.row === place.row);
  }
  const [one, other] = [damaged.line ?? damaged.block ?? null, place.line ?? place.block ?? null];
  return one === null || other === null || one === other;
}
