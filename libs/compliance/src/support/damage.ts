import type { AnnualReport, Message, Place } from '@gongkai/domain';

/** Codes of messages by which reading and extraction say that they may have lost something the author wrote. */
export type DamageCode = 'digits-fused' | 'date-digits-fused' | 'numbering-lost' | 'tag-swallowed';

/**
 * The first message with one of these codes, or null. With `near` only messages about the same table count; a message
 * without a table may be about any of them.
 */
export function damage(report: AnnualReport, codes: readonly DamageCode[], near?: Place | null): Message | null {
  const found = report.messages.filter((message) => codes.some((code) => code === message.code));
  return found.find((message) => concerns(message, near)) ?? null;
}

function concerns(message: Message, near: Place | null | undefined): boolean {
  const table = near?.table ?? null;
  const other = message.place?.table ?? null;
  return table === null || other === null || table === other;
}
