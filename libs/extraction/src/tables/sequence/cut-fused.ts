import { foldTight, rawOffset } from '../../text/fold';
import { hasUnitCells, leadingUnit } from '../annex-words';
import { isValueLike } from '../cell-value';
import type { Vocabulary } from '../vocabulary';

/** A part of run-together text, by raw offsets. */
export type CutPart = { from: number; to: number; label: boolean };

const COVERED_ENOUGH = 0.85;

/** The longest official label that stands at a position; its length, 0 if none does. */
function labelLengthAt(tight: string, at: number, printed: readonly string[]): number {
  return printed.find((label) => tight.startsWith(label, at))?.length ?? 0;
}

/** Cuts folded text at the longest labels; what lies between is values or unknown words. */
function findParts(tight: string, printed: readonly string[]): { from: number; to: number; label: boolean }[] {
  const parts: { from: number; to: number; label: boolean }[] = [];
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

/**
 * Cuts text in which labels and numbers run together (`规章000行政规范性文件…`) at the official labels; null unless labels
 * and values make up nearly all of it, so that a sentence that merely mentions a label stays whole.
 */
export function cutFused(raw: string, vocabulary: Vocabulary): CutPart[] | null {
  const folded = foldTight(raw);
  const units = hasUnitCells(vocabulary.table);
  const parts = findParts(folded.text, vocabulary.printed).map((part) =>
    units && !part.label ? { ...part, from: part.from + leadingUnit(folded.text.slice(part.from, part.to)) } : part,
  );
  const labels = parts.filter((part) => part.label);
  if (labels.length === 0 || parts.length < 2) return null;
  const words = (part: { from: number; to: number }) => folded.text.slice(part.from, part.to);
  const covered = parts.filter((part) => part.label || isValueLike(words(part)) || /^[\d./-]+$/.test(words(part)));
  const length = (some: typeof parts) => some.reduce((sum, part) => sum + part.to - part.from, 0);
  if (length(covered) < length(parts) * COVERED_ENOUGH) return null;
  return parts.map((part) => ({
    from: rawOffset(folded, part.from),
    to: part.to >= folded.text.length ? raw.length : rawOffset(folded, part.to),
    label: part.label,
  }));
}
