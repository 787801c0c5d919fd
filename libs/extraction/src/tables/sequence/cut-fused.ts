import { foldTight, rawOffset, tightText } from '../../text/fold';
import { hasUnitCells, leadingUnit, leadToLabel } from '../annex-words';
import { isValueLike } from '../cell-value';
import type { Vocabulary } from '../vocabulary';

/** A part of run-together text, by raw offsets. */
export type CutPart = { from: number; to: number; label: boolean };

const COVERED_ENOUGH = 0.85;
const HALF_COVERED = 0.6;

/** The same by offsets of the folded text. */
type Part = { from: number; to: number; label: boolean };

/** The longest official label that stands at a position; its length, 0 if none does. */
function labelLengthAt(tight: string, at: number, printed: Vocabulary['printed']): number {
  const labels = printed.get(tight[at] ?? '');
  return labels?.find((label) => tight.startsWith(label, at))?.length ?? 0;
}

/** Cuts folded text at the longest labels; what lies between is values or unknown words. */
function findParts(tight: string, printed: Vocabulary['printed']): Part[] {
  const parts: Part[] = [];
  let at = 0;
  let gap = 0;
  while (at < tight.length) {
    const length = labelLengthAt(tight, at, printed);
    if (length === 0) {
      at++;
      continue;
    }
    if (at > gap) parts.push({ from: gap, to: at, label: false });
    parts.push({ from: at, to: at + length, label: true });
    at += length;
    gap = at;
  }
  if (gap < tight.length) parts.push({ from: gap, to: tight.length, label: false });
  return parts;
}

/** In the annex the unit stands before the numbers, and 其中 or a number before the next label. */
function annexParts(parts: readonly Part[], words: (part: Part) => string): Part[] {
  return parts.map((part, index) => {
    const before = parts[index - 1];
    const lead = (one: Part | undefined) => (one && !one.label ? leadToLabel(words(one)) : 0);
    if (part.label) return { ...part, from: part.from - lead(before) };
    const to = part.to - (parts[index + 1]?.label ? lead(part) : 0);
    return { ...part, from: part.from + leadingUnit(words({ ...part, to })), to };
  });
}

/** A label in the middle of other words (`信函、传真申请数`) is another row's: it and those words are one. */
function withoutInner(
  parts: readonly Part[],
  words: (part: Part) => string,
  isHead: (text: string) => boolean,
): Part[] {
  const whole: Part[] = [];
  for (const part of parts) {
    const before = whole.at(-1);
    const inner = part.label && before && !before.label && /[^\d./-]$/.test(words(before)) && !isHead(words(part));
    if (inner) before.to = part.to;
    else whole.push({ ...part });
  }
  return whole;
}

/** Numbers at the beginning of raw text, each as a part, and the words behind them as another. */
function splitNumbers(raw: string, { from, to }: CutPart): CutPart[] {
  const parts: CutPart[] = [];
  const number = /\s*(\d[\d.,]*)(?=\s|$)/y;
  const text = raw.slice(from, to);
  let at = 0;
  for (let match = number.exec(text); match; match = number.exec(text)) {
    parts.push({ from: from + at, to: from + number.lastIndex, label: false });
    at = number.lastIndex;
  }
  if (text.slice(at).trim() !== '') parts.push({ from: from + at, to, label: false });
  return parts;
}

/**
 * Cuts text in which labels and numbers run together (`规章000行政规范性文件…`) at the official labels; null unless labels
 * and values make up nearly all of it, so that a sentence that merely mentions a label stays whole.
 */
export function cutFused(raw: string, vocabulary: Vocabulary): CutPart[] | null {
  const folded = foldTight(raw);
  const words = (part: { from: number; to: number }) => folded.text.slice(part.from, part.to);
  const isAnnex = hasUnitCells(vocabulary.table);
  const found = findParts(folded.text, vocabulary.printed);
  const heads = new Set(vocabulary.headers.map(({ text }) => tightText(text)));
  const parts = isAnnex ? withoutInner(annexParts(found, words), words, (text) => heads.has(text)) : found;
  const labels = parts.filter((part) => part.label);
  if (labels.length === 0 || parts.length < 2) return null;
  const covered = parts.filter((part) => part.label || isValueLike(words(part)) || /^[\d./-]+$/.test(words(part)));
  const length = (some: readonly Part[]) => some.reduce((sum, part) => sum + part.to - part.from, 0);
  // Rows that a province has added to the annex are unknown words; they are fewer than its own.
  if (length(covered) < length(parts) * (isAnnex ? HALF_COVERED : COVERED_ENOUGH)) return null;
  const cut = parts.map((part) => ({
    from: rawOffset(folded, part.from),
    to: part.to >= folded.text.length ? raw.length : rawOffset(folded, part.to),
    label: part.label,
  }));
  return isAnnex ? cut.flatMap((part) => (part.label ? [part] : splitNumbers(raw, part))) : cut;
}
