const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
const LONE_DASH = /^[-－]$/;

/**
 * Text that a spreadsheet will not take for a formula: a leading `=`, `+`, `-`, `@` (also full-width), tab, CR or LF
 * gets an apostrophe in front, as OWASP advises against CSV injection. In workbooks too: a text cell is harmless
 * there, until somebody saves it as CSV or edits it. A lone dash is what reports print for "none" and stays as it is.
 */
export function safeText(text: string): string {
  return FORMULA_START.test(text) && !LONE_DASH.test(text) ? `'${text}` : text;
}
