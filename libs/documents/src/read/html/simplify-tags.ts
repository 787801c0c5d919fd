/**
 * Pages that Word or WPS wrote are four fifths made of tags that say how text looks. Both patterns take a quoted value
 * with `>` in it, and leave a tag alone whose value holds `<`, so that no character is looked at twice. A tag written
 * inside of a value may be cut out of it: such values are shown by nobody.
 */
const ATTRIBUTES = `\\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*`;
const INLINE_NAMES = '(?:span|font|strong|em|ins|b|i|u|a|o:p|st1:[a-z]{1,30})';
const INLINE_TAG = new RegExp(`</?${INLINE_NAMES}(?:${ATTRIBUTES})?>`, 'gi');
const TAG_WITH_ATTRIBUTES = new RegExp(`<(p|td|tr|div|table|tbody|span|font)(${ATTRIBUTES})>`, 'gi');

/** Attributes that matter: spans of cells, and what hides. */
const TELLING = /span|hid|display|visibility/i;

/** An inline element that may hide its text: then where it ends matters, too. */
const HIDING_INLINE = new RegExp(`<${INLINE_NAMES}\\s[^<]*?(?:hid|display|visibility)`, 'i');

/**
 * The page without tags and attributes that only say how it looks. What is left is parsed in half the time and says
 * the same.
 */
export function simplifyTags(html: string): string {
  const shown = HIDING_INLINE.test(html) ? html : html.replace(INLINE_TAG, '');
  return shown.replace(TAG_WITH_ATTRIBUTES, (tag: string, name: string, attributes: string) =>
    TELLING.test(attributes) ? tag : `<${name}>`,
  );
}
