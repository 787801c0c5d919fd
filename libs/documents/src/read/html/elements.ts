/** What an element does to the text around it. */
export type ElementKind = {
  /** It starts and ends a paragraph. */
  isBlock: boolean;
  /** Its content is no text of the page. */
  isIgnored: boolean;
  /** Level of `h1` … `h6`, else null. */
  heading: number | null;
  part: 'table' | 'section' | 'row' | 'cell' | 'break' | 'image' | 'verbatim' | 'title' | 'other';
};

const BLOCKS =
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th section article header footer ' +
  'nav aside main address blockquote center fieldset legend form figure figcaption hr pre details summary body html';

const IGNORED =
  'script style noscript template iframe object applet audio video canvas svg math select textarea button datalist ' +
  'xml noframes frameset map';

const PARTS: Record<string, ElementKind['part']> = {
  table: 'table',
  thead: 'section',
  tbody: 'section',
  tfoot: 'section',
  tr: 'row',
  td: 'cell',
  th: 'cell',
  br: 'break',
  img: 'image',
  pre: 'verbatim',
  title: 'title',
};

const UNKNOWN: ElementKind = { isBlock: false, isIgnored: false, heading: null, part: 'other' };

/** A page has thousands of tags, so each name is looked up once and not in one list after the other. */
const KINDS: ReadonlyMap<string, ElementKind> = new Map(
  [...new Set([...BLOCKS.split(' '), ...IGNORED.split(' '), ...Object.keys(PARTS)])].map((name) => [
    name,
    {
      isBlock: BLOCKS.split(' ').includes(name),
      isIgnored: IGNORED.split(' ').includes(name),
      heading: /^h[1-6]$/.test(name) ? Number(name[1]) : null,
      part: PARTS[name] ?? 'other',
    },
  ]),
);

/** The kind of an element by its name in small letters. */
export const kindOf = (name: string): ElementKind => KINDS.get(name) ?? UNKNOWN;

const HIDING = /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

/** True if the element is not shown: `hidden`, `display:none`, Word's hidden text. */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if (attributes.hidden !== undefined) return true;
  return attributes.style !== undefined && HIDING.test(attributes.style);
}
