import type { Contact } from '@gongkai/domain';
import { fold, rawSlice } from '../text/fold';

const PHONE =
  /(?:电 *话|联系方式|致电|座机|热线)[^\d。;]{0,14}?(\(?0\d{2,3}\)? ?-{0,2} ?\d{6,9}|1[3-9]\d{9}|[2-9]\d{6,7})(?!\d)/;
const PHONE_LATER = /联系[^。;]{0,30}?(\(?0\d{2,3}\)? ?-{1,2} ?\d{6,9})(?!\d)/;
const URL_WORDS = /(?:https?:?\/\/|www[.。、,])[\w\-./:%?=&#、。,~]*[\w/]/gi;
const ADDRESS = /地 ?址 ?(?:为|是)?[::] ?([^;,。)]{4,60})/;
const EMAIL = /[\w.+-]+ ?@ ?[\w-]+(?:\.[\w-]+)+/;

/** Words before an address of the page itself, which a site prints above the article. */
const PAGE_ADDRESS = /(原文|链接|来源|本页|分享)[^。]{0,8}$/;

function addressOfSite(text: string): { index: number; 0: string } | null {
  const all = [...text.matchAll(URL_WORDS)];
  return all.find((match) => !PAGE_ADDRESS.test(text.slice(Math.max(0, match.index - 12), match.index))) ?? null;
}

/** A telephone number as printed, with every dash as `-` and without blanks. */
const phoneOf = (digits: string) => digits.replace(/ /g, '').replace(/-+/g, '-');

/**
 * What the opening paragraph says about reaching the organ. `phone` has its dashes made even; `url` and `address` are
 * verbatim, faults included, because they are checked later.
 */
export function readContact(text: string): Contact {
  const folded = fold(text);
  const phone = PHONE.exec(folded.text)?.[1] ?? PHONE_LATER.exec(folded.text)?.[1] ?? null;
  const url = addressOfSite(folded.text);
  const address = ADDRESS.exec(folded.text);
  const email = EMAIL.exec(folded.text)?.[0] ?? null;
  const addressFrom = address?.[1] ? address.index + address[0].length - address[1].length : 0;
  return {
    phone: phone === null ? null : phoneOf(phone),
    url: url ? rawSlice(folded, url.index, url.index + url[0].length).trim() : null,
    address: address?.[1] ? rawSlice(folded, addressFrom, addressFrom + address[1].length).trim() : null,
    email: email === null ? null : email.replace(/ /g, ''),
  };
}
