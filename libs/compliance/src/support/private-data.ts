import { NO_NAMES, SURNAMES } from './lists/surnames';
import { matchesIn } from './matches';

/** Something that identifies a person: what it is, where it begins, and the text with most of it hidden. */
export type PrivateToken = {
  kind: 'idNumber' | 'mobile' | 'bankCard' | 'applicant';
  at: number;
  text: string;
  masked: string;
};

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** True if 18 digits (the last one may be X) are the number of an identity card: a real birthday and the right check digit. */
export function isIdNumber(text: string): boolean {
  if (!/^[1-9]\d{16}[\dXx]$/.test(text)) return false;
  const [year, month, day] = [text.slice(6, 10), text.slice(10, 12), text.slice(12, 14)].map(Number);
  if (!year || !month || !day || year < 1900 || year > 2100 || month > 12 || day > 31) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return '10X98765432'[sum % 11] === text[17]?.toUpperCase();
}

/** True if the digits keep the rule of Luhn, as the numbers of bank cards do. */
export function keepsLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return /^\d+$/.test(digits) && sum % 10 === 0;
}

const hidden = (text: string, head: number, tail: number) =>
  text.slice(0, head) + '*'.repeat(Math.max(0, text.length - head - tail)) + text.slice(text.length - tail);

const LONG_NUMBER = /(?<![\dA-Za-z])\d{15,19}(?:[Xx])?(?![\dA-Za-z])/g;
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/g;
const PRIVATE = /申请人|村民|居民|群众|牧民|当事人|举报人|先生|女士|本人|身份证/;
const OFFICE = /(?:咨询|监督|投诉|举报|服务|办公|值班|联系)(?:电话|热线|方式)|办公室|传真/;
const NAME = new RegExp(
  `(?<=申请人(?:姓名)?[:：为是]?)[${SURNAMES}]\\p{Script=Han}{1,2}?(?=[、，,；;。（(]|等|向|于|提出|提交|通过|要求|申请|$)`,
  'gu',
);

function numbersIn(sentence: string): PrivateToken[] {
  return matchesIn(sentence, LONG_NUMBER).flatMap(({ 0: text, index: at }): PrivateToken[] => {
    const before = sentence.slice(Math.max(0, at - 12), at);
    const named = /身份证(?:件)?(?:号码?)?[^\d]{0,4}$/.test(before) && (text.length === 18 || text.length === 15);
    if (named || (isIdNumber(text) && !/信用代码|机构代码/.test(before)))
      return [{ kind: 'idNumber', at, text, masked: hidden(text, 3, 2) }];
    const card = /^\d{16,19}$/.test(text) && keepsLuhn(text) && /卡号|账号|帐号|账户|银行卡/.test(before);
    return card ? [{ kind: 'bankCard', at, text, masked: hidden(text, 2, 2) }] : [];
  });
}

function mobilesIn(sentence: string): PrivateToken[] {
  return matchesIn(sentence, MOBILE).flatMap(({ 0: text, index: at }): PrivateToken[] => {
    const around = sentence.slice(Math.max(0, at - 30), at);
    const isPrivate = PRIVATE.test(around) && !OFFICE.test(around.slice(around.search(PRIVATE)));
    return isPrivate ? [{ kind: 'mobile', at, text, masked: hidden(text, 3, 2) }] : [];
  });
}

function applicantsIn(sentence: string): PrivateToken[] {
  return matchesIn(sentence, NAME).flatMap(({ 0: text, index: at }): PrivateToken[] =>
    /某/.test(text) || NO_NAMES.test(text)
      ? []
      : [{ kind: 'applicant', at, text, masked: `${text.slice(0, 1)}${'*'.repeat(text.length - 1)}` }],
  );
}

/** Without a long number or an applicant a sentence identifies nobody. */
const TOLD_BY = /\d{11}|申请人/;

/** False for most sentences: nothing in them can identify a private person. */
export const mayIdentify = (sentence: string): boolean => TOLD_BY.test(sentence);

/** Everything in a sentence that identifies a private person, in order. Telephone numbers of offices are none. */
export function privateTokens(sentence: string): PrivateToken[] {
  return [...numbersIn(sentence), ...mobilesIn(sentence), ...applicantsIn(sentence)].sort((a, b) => a.at - b.at);
}

/** The sentence with all of these hidden; it keeps its length. */
export function hideTokens(sentence: string, tokens: readonly PrivateToken[]): string {
  return tokens.reduce(
    (text, { at, text: token, masked }) => text.slice(0, at) + masked + text.slice(at + token.length),
    sentence,
  );
}
