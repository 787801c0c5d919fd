const TAGS =
  'html|head|body|title|meta|link|base|style|script|div|p|span|font|center|table|thead|tbody|tr|td|th|caption|h[1-6]|ul|ol|li|dl|section|article|header|footer|main|nav|form|a|b|strong|img|br|hr|blockquote|pre|em|i|u|dt|dd|label|ucapcontent|o:p';
const OPENING = new RegExp(`^<(?:!doctype\\s+html|(?:${TAGS})(?=[\\s/>]))`, 'i');
const ANY_TAG = new RegExp(`</?(?:${TAGS})(?:\\s[^<>]*)?/?>`, 'gi');
/** What may stand before the first tag: marks, white space, comments, an XML declaration. */
const PREAMBLE = /^(?:\ufeff|\u00ef\u00bb\u00bf|\s+|<!--[\s\S]*?-->|<\?xml[^>]*\?>)/;
/** A file that does not begin with a tag is a page if this part of it is tags. */
const TAG_SHARE = 0.3;
/** A quoted string that opens with markup, after an assignment, a key or a call; brackets may be escaped. */
const SCRIPT_STRING =
  /[=:(]\s*["'`](?:\s|\\[nrt])*(?:<|\\u003c|\\x3c)(?:!doctype|div|p|table|span|html|body|section|article|font|center|h[1-6])\b/i;
/** Beginnings of scripts and of data. */
const CODE =
  /^(?:var|let|const|window|document|define|module|import|export|function|\/\/|\/\*|[;(!{[]|[\w$.]{1,80}\s*[(=])/;

/** True for web pages, fragments of them, and script sources that carry a page in a string. */
export function looksLikeHtml(head: string): boolean {
  const rest = withoutPreamble(head);
  if (OPENING.test(rest)) return true;
  if (SCRIPT_STRING.test(rest)) return true;
  if (!rest.includes('</')) return false;
  let tags = 0;
  for (const match of rest.matchAll(ANY_TAG)) tags += match[0].length;
  return tags >= rest.length * TAG_SHARE;
}

/** True if the first thing in the text, but for marks, comments and white space, is a tag of HTML. */
export function beginsWithTag(text: string): boolean {
  return OPENING.test(withoutPreamble(text));
}

/** True if the text begins like a script or like data; the page in it may then stand anywhere. */
export const looksLikeCode = (head: string): boolean => CODE.test(withoutPreamble(head));

/** True if somewhere in the text a quoted string opens with markup. */
export const carriesPage = (text: string): boolean => SCRIPT_STRING.test(text);

/** Data in the notation of JSON: an object, or a list of objects. */
export function looksLikeJson(head: string): boolean {
  return /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*(?:\[\s*)?\{\s*["}]/.test(head);
}

/** A web archive: one file in the form of a mail message. */
export function looksLikeMhtml(head: string): boolean {
  return /^(?:from|mime-version|content-type|subject|date|snapshot-content-location):/im.test(head.slice(0, 200))
    ? /^content-type:\s*multipart\/related/im.test(head.slice(0, 4000))
    : false;
}

/** Word's XML formats in one file: Word 2003 and flat Open XML. */
export function looksLikeWordXml(head: string): boolean {
  return /^<\?xml[^>]*\?>\s*(?:<\?mso-application[^>]*\?>\s*)?<(?:w:wordDocument|pkg:package)\b/.test(
    head.replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, '').trimStart(),
  );
}

function withoutPreamble(head: string): string {
  let rest = head;
  for (let match = PREAMBLE.exec(rest); match !== null; match = PREAMBLE.exec(rest)) rest = rest.slice(match[0].length);
  return rest;
}
