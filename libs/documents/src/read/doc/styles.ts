import type { ByteView } from './byte-view';
import { type ParagraphProperties, paragraphProperties } from './paragraph-properties';

/** What a paragraph style says, inheritance resolved: heading level 1–9 or null, list and its level. */
export type DocStyle = { heading: number | null; list: number | null; level: number | null };

type Style = { id: number; base: number; own: ParagraphProperties };

const NO_BASE = 0xfff;
/** Inheritance is a few steps deep; a longer chain is a circle. */
const LONGEST_CHAIN = 20;
const PARAGRAPH_STYLE = 1;

/** The style sheet as a function from the number of a style to what it says. */
export function readDocStyles(sheet: ByteView | null): (style: number) => DocStyle {
  const styles = sheet === null ? [] : listStyles(sheet);
  const known = new Map<number, DocStyle>();
  return (number) => {
    const found = known.get(number) ?? resolve(styles, number);
    known.set(number, found);
    return found;
  };
}

function resolve(styles: readonly (Style | null)[], number: number): DocStyle {
  const found: DocStyle = { heading: null, list: null, level: null };
  let outline: number | null = null;
  let next = number;
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const style = styles[next];
    if (style == null) break;
    // Built-in styles 1–9 are the headings of these levels.
    outline ??= style.own.outline ?? (style.id >= 1 && style.id <= 9 ? style.id - 1 : null);
    found.list ??= style.own.list;
    found.level ??= style.own.level;
    next = style.base;
  }
  return { ...found, heading: headingOf(outline) };
}

/** Outline levels are 0–8; 9 says body text. */
export const headingOf = (outline: number | null): number | null =>
  outline !== null && outline <= 8 ? outline + 1 : null;

/** Styles by number; empty places and styles of characters are null. */
function listStyles(sheet: ByteView): (Style | null)[] {
  const styles: (Style | null)[] = [];
  const baseLength = sheet.u16(4);
  let at = 2 + sheet.u16(0);
  while (at + 2 <= sheet.length) {
    const length = sheet.u16(at);
    if (at + 2 + length > sheet.length) break;
    styles.push(length === 0 ? null : readStyle(sheet.part(at + 2, length), baseLength));
    at += 2 + length + (length % 2);
  }
  return styles;
}

function readStyle(style: ByteView, baseLength: number): Style | null {
  if (style.length < baseLength + 2) return null;
  const kind = style.u16(2);
  if ((kind & 0xf) !== PARAGRAPH_STYLE) return null;
  const properties = baseLength + 2 + style.u16(baseLength) * 2 + 2;
  const length = properties + 2 <= style.length ? style.u16(properties) : 0;
  const fits = length >= 2 && properties + 2 + length <= style.length;
  return {
    id: style.u16(0) & 0xfff,
    base: kind >> 4 === NO_BASE ? -1 : kind >> 4,
    own: paragraphProperties(fits ? style.part(properties + 2, length) : null, null, null),
  };
}
