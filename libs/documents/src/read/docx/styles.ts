import { walkXml } from '../xml/xml-events';

/** A reference to automatic numbering: list and 0-based level; a list of null is inherited. */
export type NumberReference = { list: string | null; level: number | null };

type Style = {
  basedOn: string | null;
  name: string;
  outline: number | null;
  numbering: NumberReference;
};

/** What reading needs of the style sheet: heading level and numbering of a paragraph style, inheritance resolved. */
export type StyleSheet = {
  /** Heading level 1–9, null for body text. */
  heading(style: string | null): number | null;
  numbering(style: string | null): NumberReference;
};

/** Inheritance is a few steps deep; a longer chain is a circle. */
const LONGEST_CHAIN = 20;

/** Reads `styles.xml`; without it, headings are told from the style id alone. */
export function readStyles(xml: string | null): StyleSheet {
  const { styles, fallback } = collectStyles(xml);
  const chain = (id: string | null): Style[] => {
    const found: Style[] = [];
    let next = id ?? fallback;
    while (next !== null && found.length < LONGEST_CHAIN) {
      const style = styles.get(next);
      if (style === undefined) break;
      found.push(style);
      next = style.basedOn;
    }
    return found;
  };
  return {
    heading: remember((id) => headingOf(chain(id), id)),
    numbering: remember((id) => inheritedNumbering(chain(id))),
  };
}

/** Few styles, many paragraphs: each style is resolved once. */
function remember<T>(resolve: (style: string | null) => T): (style: string | null) => T {
  const known = new Map<string | null, { value: T }>();
  return (style) => {
    const found = known.get(style) ?? { value: resolve(style) };
    known.set(style, found);
    return found.value;
  };
}

function headingOf(chain: Style[], id: string | null): number | null {
  for (const style of chain) {
    if (style.outline !== null) return levelOf(style.outline);
    const named = nameLevel(style.name);
    if (named !== null) return named;
  }
  return chain.length === 0 && id !== null ? nameLevel(id) : null;
}

/** Outline levels are 0–8; 9 says body text. */
export const levelOf = (outline: number): number | null => (outline >= 0 && outline <= 8 ? outline + 1 : null);

function nameLevel(name: string): number | null {
  const digit = /^(?:heading|标题)\s*([1-9])$/i.exec(name)?.[1];
  return digit === undefined ? null : Number(digit);
}

function inheritedNumbering(chain: Style[]): NumberReference {
  return {
    list: chain.find((style) => style.numbering.list !== null)?.numbering.list ?? null,
    level: chain.find((style) => style.numbering.level !== null)?.numbering.level ?? null,
  };
}

function collectStyles(xml: string | null): { styles: Map<string, Style>; fallback: string | null } {
  const styles = new Map<string, Style>();
  let fallback: string | null = null;
  let style: Style | null = null;
  if (xml === null) return { styles, fallback };
  walkXml(xml, {
    open(name, attributes) {
      const value = attributes['w:val'];
      if (name === 'w:style') {
        const id = attributes['w:styleId'];
        if (id === undefined || attributes['w:type'] !== 'paragraph') return;
        if (attributes['w:default'] === '1' || attributes['w:default'] === 'true') fallback = id;
        style = { basedOn: null, name: '', outline: null, numbering: { list: null, level: null } };
        styles.set(id, style);
      } else if (style === null || value === undefined) return;
      else if (name === 'w:name') style.name = value;
      else if (name === 'w:basedOn') style.basedOn = value;
      else if (name === 'w:outlineLvl') style.outline = Number(value);
      else if (name === 'w:numId') style.numbering.list = value;
      else if (name === 'w:ilvl') style.numbering.level = Number(value);
    },
    close(name) {
      if (name === 'w:style') style = null;
    },
    text() {},
  });
  return { styles, fallback };
}
