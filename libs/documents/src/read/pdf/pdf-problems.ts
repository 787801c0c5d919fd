import { ReadFailure } from '../read-failure';
import { PDF_LIMITS } from './pdf-limits';

const OTHERWISE = '请上传报告的 Word 原文或网页原文，或者在线填报';

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** Errors that the library raises where a file contradicts itself; every other one is a fault of this program. */
export const isDamage = (error: unknown): boolean => /Exception$|^FormatError$/.test(nameOf(error));

/** Why a PDF could not be opened. */
export function openingFailure(error: unknown): ReadFailure {
  if (nameOf(error) === 'PasswordException')
    return new ReadFailure('encrypted', 'PDF 已加密，需要密码才能打开；请取消密码后另存一份，再重新上传。');
  return new ReadFailure(
    'damaged',
    'PDF 不完整或已损坏（可能没有下载或复制完整）；请重新获取原文件，能正常打开后再上传。',
  );
}

export const tooLong = (): ReadFailure =>
  new ReadFailure('tooLarge', `读取这份 PDF 花费的时间过长，已停止；${OTHERWISE}。`);

export const tooManyPages = (pages: number): ReadFailure =>
  new ReadFailure(
    'tooLarge',
    `PDF 有 ${pages} 页，超过 ${PDF_LIMITS.pages} 页，不像一份年度报告，未予读取；请只上传报告本身的页面。`,
  );

export const tooBusy = (): ReadFailure =>
  new ReadFailure('tooLarge', `PDF 的图形或文字数量异常，不像一份年度报告，未予读取；${OTHERWISE}。`);

export const inflatesTooMuch = (): ReadFailure =>
  new ReadFailure('zipBomb', 'PDF 解压后大得异常，可能是恶意文件，未予读取；请重新导出后上传。');

/** A PDF without text: pages are pictures, or the text over them was guessed by a machine. */
export function wordlessPdf(found: { recognised: boolean }): ReadFailure {
  return new ReadFailure(
    'noText',
    found.recognised
      ? `PDF 是扫描件，其中的文字是识别软件加上的，数字可能有错，不予采用；${OTHERWISE}。`
      : `PDF 里没有可以读取的文字（可能是扫描件或图片）；${OTHERWISE}。`,
  );
}
