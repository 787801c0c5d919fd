/** Elements that start and end a paragraph. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th section article header footer ' +
    'nav aside main address blockquote center fieldset legend form figure figcaption hr pre details summary body html'
  ).split(' '),
);

/** Elements whose content is no text of the page. */
export const IGNORED: ReadonlySet<string> = new Set(
  (
    'script style noscript template iframe object applet audio video canvas svg math select textarea button datalist ' +
    'xml noframes frameset map'
  ).split(' '),
);

const HIDING = /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

/** True if the element is not shown: `hidden`, `display:none`, Word's hidden text. */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if (attributes.hidden !== undefined) return true;
  return attributes.style !== undefined && HIDING.test(attributes.style);
}

/** Heading level of `h1` … `h6`, else null. */
export function headingLevel(name: string): number | null {
  return name.length === 2 && name[0] === 'h' && name >= 'h1' && name <= 'h6' ? Number(name[1]) : null;
}
