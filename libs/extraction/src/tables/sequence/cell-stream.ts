import type { Segment } from '../../outline/segment';
import { tightText } from '../../text/fold';
import { hasUnitCells, isUnitWord } from '../annex-words';
import { isValueLike } from '../cell-value';
import { readLabel, type Vocabulary } from '../vocabulary';
import { cutFused } from './cut-fused';
import { placeOfCell, type RawCell, splitCells } from './split-cells';
import type { CellStream, CellToken, Token } from './token';

const LONGEST_JOIN = 4;
const EXACT = 0.97;
/** The head of every table with merged cells repeats more often than that when they are taken apart. */
const MANY_REPEATS = 3;

/** Digits, signs and blanks only, also where several cells ran together. */
const isRun = (text: string) => /^[\s\d.,，．/／—–-]+$/.test(text) && /\S/.test(text);

function tokenOf(cell: RawCell, vocabulary: Vocabulary, from = 0, to = cell.text.length, fused = false): CellToken {
  const text = cell.text.slice(from, to);
  const value = isValueLike(text) || isRun(text);
  const label = value ? null : readLabel(vocabulary, text);
  const { segment: piece, torn } = cell;
  return {
    kind: 'cell',
    text,
    place: placeOfCell(cell, from, to),
    piece,
    fused,
    label,
    value,
    ...(torn ? { torn } : {}),
  };
}

/** The tokens of one cell: itself if it is known, else its lines, else what cutting at the labels gives. */
function tokensOf(cell: RawCell, vocabulary: Vocabulary): CellToken[] {
  const whole = tokenOf(cell, vocabulary);
  const several = cell.text.trim().includes('\n');
  if ((whole.value && !several) || whole.label || cell.text.trim() === '') return [whole];
  if (several) return cell.text.split('\n').flatMap((text) => tokensOf({ ...cell, text }, vocabulary));
  const parts = cutFused(cell.text, vocabulary);
  if (!parts) return [whole];
  return parts
    .filter((part) => cell.text.slice(part.from, part.to).trim() !== '')
    .map((part) => tokenOf(cell, vocabulary, part.from, part.to, !part.label));
}

/** Joins a label that was broken over several lines, where the joined words are an official label. */
function joinBroken(tokens: readonly Token[], vocabulary: Vocabulary): Token[] {
  const joined: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const run: CellToken[] = [];
    for (let next = at; next < Math.min(tokens.length, at + LONGEST_JOIN); next++) {
      const token = tokens[next];
      if (token?.kind !== 'cell' || token.value || token.text.trim() === '' || token.fused) break;
      run.push(token);
    }
    const [first] = run;
    let length = 1;
    for (let take = run.length; take >= 2 && first; take--) {
      const text = run
        .slice(0, take)
        .map((token) => token.text)
        .join('');
      const label = readLabel(vocabulary, text);
      const better = run.slice(0, take).some((token) => (token.label?.best ?? 0) < EXACT);
      if (!label || label.best < EXACT || !better) continue;
      joined.push({ ...first, text, label, place: { ...first.place, quote: text } });
      length = take;
      break;
    }
    const token = tokens[at];
    if (length === 1 && token) joined.push(token);
    at += length;
  }
  return joined;
}

/** A label that stands several times side by side was one merged cell; the last one is next to the figures. */
function withoutRepeats(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, index) => {
    const next = tokens[index + 1];
    const isLabel = token.kind === 'cell' && token.label !== null;
    return !(isLabel && next?.kind === 'cell' && tightText(token.text) === tightText(next.text));
  });
}

const isUnitCell = (token: Token) => token.kind === 'cell' && token.label === null && isUnitWord(token.text);

/** The cells of a stretch of text in reading order, each read against a table's words. */
export function cellStream(segments: readonly Segment[], vocabulary: Vocabulary): CellStream {
  const { items, explicit, rowed } = splitCells(segments);
  const tokens = items.flatMap((item): Token[] =>
    item === 'break' ? [{ kind: 'break' }] : tokensOf(item, vocabulary),
  );
  const filled = explicit ? tokens : tokens.filter((token) => token.kind === 'break' || token.text.trim() !== '');
  const joined = joinBroken(filled, vocabulary);
  const single = explicit ? withoutRepeats(joined) : joined;
  const kept = hasUnitCells(vocabulary.table) ? single.filter((token) => !isUnitCell(token)) : single;
  return { tokens: kept, explicit, rowed, repeats: joined.length - single.length >= MANY_REPEATS };
}
