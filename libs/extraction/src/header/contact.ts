import type { Contact } from '@gongkai/domain';
import { type Folded, rawSlice } from '../text/fold';
import { foldPassage, type Passage, quoteIn } from '../text/passage';

const DIGITS = String.raw`(?:\(?0\d{2,3}\)? ?-{0,3} ?\d{3,4} ?\d{3,5}|1[3-9]\d{9}|[2-9]\d{6,7})`;
const NUMBER = new RegExp(String.raw`(${DIGITS})(?!\d)`, 'g');
const LABELLED = new RegExp(
  String.raw`((?:电 *话|联系方式|致电|座机|热线|传 *真)[^\d。;]{0,14}?)(${DIGITS}(?: ?(?:[、,/或和]) ?${DIGITS}){0,5})(?!\d)`,
  'g',
);
const LATER = /(联系[^。;]{0,30}?)(\(?0\d{2,3}\)? ?-{1,3} ?\d{6,9})(?!\d)/g;
/** One address; misprinted dots are kept, but behind a mark between addresses the next one begins. */
const URL_WORDS = /(?:https?:?\/\/|www[.。、,])(?:[\w\-./:%?=&#~]|[、。,](?! ?(?:https?|www)))*[\w/]/gi;
const ADDRESS = /(?:地 ?址|地 ?点) ?(?:为|是|在)?[:：] ?([^;,。)]{4,60})/;
const EMAIL = /[\w.+-]+ ?@ ?[\w-]+(?:\.[\w-]+)+/;
const POSTCODE = /邮 ?(?:政 ?)?编 ?(?:码)? ?(?:为|是)?:? ?(\d{6})(?!\d)/;

/** Words before an address of the page itself, which a site prints above the article. */
const PAGE_ADDRESS = /(原文|链接|来源|本页|分享)[^。]{0,8}$/;

type Found = { text: string; from: number; to: number };

/** A telephone number as printed, with every dash as `-` and without blanks. */
const phoneOf = (digits: string) => digits.replace(/ /g, '').replace(/-+/g, '-');

/** The numbers behind words that introduce them (in the first group; the numbers in the second), in reading order. */
function numbersIn(text: string, pattern: RegExp): { phones: Found[]; faxes: Found[] } {
  const phones: Found[] = [];
  const faxes: Found[] = [];
  for (const { 0: whole, 1: label = '', 2: list = '', index } of text.matchAll(pattern)) {
    const at = index + whole.length - list.length;
    const isFax = /^传 *真/.test(label) && !/^传 *真 *[/(、和]/.test(label);
    for (const number of list.matchAll(NUMBER)) {
      const from = at + number.index;
      (isFax ? faxes : phones).push({ text: phoneOf(number[0]), from, to: from + number[0].length });
    }
  }
  return { phones, faxes };
}

function group(text: string, pattern: RegExp): Found | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const words = match[1] ?? match[0];
  const from = match.index + match[0].length - words.length;
  return { text: words, from, to: from + words.length };
}

function siteIn(text: string): Found | null {
  for (const match of text.matchAll(URL_WORDS))
    if (!PAGE_ADDRESS.test(text.slice(Math.max(0, match.index - 12), match.index)))
      return { text: match[0], from: match.index, to: match.index + match[0].length };
  return null;
}

type Key = 'phone' | 'fax' | 'url' | 'address' | 'email' | 'postcode';

/** Whatever of these a folded text gives, the first of each kind; of telephone numbers all. */
function readingsOf(text: string): [Key, Found][] {
  const { phones, faxes } = numbersIn(text, LABELLED);
  const single: [Key, Found | null | undefined][] = [
    ['fax', faxes[0]],
    ['url', siteIn(text)],
    ['address', group(text, ADDRESS)],
    ['email', group(text, EMAIL)],
    ['postcode', group(text, POSTCODE)],
  ];
  return [
    ...phones.map((phone): [Key, Found] => ['phone', phone]),
    ...single.flatMap(([key, found]): [Key, Found][] => (found ? [[key, found]] : [])),
  ];
}

/** Verbatim, except that numbers and e-mail lose their blanks. */
const printed = (key: Key, folded: Folded, found: Found) =>
  key === 'url' || key === 'address'
    ? rawSlice(folded, found.from, found.to).trim()
    : key === 'email'
      ? found.text.replace(/ /g, '')
      : found.text;

/**
 * How the organ says it can be reached, from the passages where that may stand (opening first, then the parts). Numbers
 * have their dashes made even; `url` and `address` are verbatim, faults included, because they are checked later.
 */
export function readContact(passages: readonly Passage[]): Contact {
  const found = passages.flatMap((passage) => {
    const folded = foldPassage(passage);
    return readingsOf(folded.text).map(([key, reading]) => ({ key, reading, folded, passage }));
  });
  // Only where no number is called a telephone number: one that follows 联系 somewhere.
  if (!found.some(({ key }) => key === 'phone'))
    for (const passage of passages) {
      const folded = foldPassage(passage);
      for (const reading of numbersIn(folded.text, LATER).phones)
        found.push({ key: 'phone', reading, folded, passage });
    }
  const first = (key: Key) => found.find((one) => one.key === key) ?? null;
  const words = (key: Key) => {
    const one = first(key);
    return one && printed(key, one.folded, one.reading);
  };
  const places: Contact['places'] = {};
  for (const key of ['phone', 'fax', 'url', 'address', 'email', 'postcode'] as const) {
    const one = first(key);
    if (one) places[key] = quoteIn(one.passage, one.folded, one.reading.from, one.reading.to).place;
  }
  const phones = [...new Set(found.flatMap(({ key, reading }) => (key === 'phone' ? [reading.text] : [])))];
  return {
    phone: phones[0] ?? null,
    url: words('url'),
    address: words('address'),
    email: words('email'),
    phones,
    fax: words('fax'),
    postcode: words('postcode'),
    places,
  };
}
