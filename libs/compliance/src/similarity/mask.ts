/** 一是、（二）、3. and the like, which change when a text is rearranged. */
const ORDINAL =
  /(?<![\p{Script=Han}\d])(?:[(]?[一二三四五六七八九十\d]{1,3}(?:[)、]|\.(?!\d))|第?[一二三四五六七八九十]{1,3}(?:是|要|为))/gu;
const NUMBER = /\d[\d.,]*/g;
const COMMITTEE = /(?:[旗县市区盟州省镇乡]|苏木|党工|街道)(?:党)?委(?!员|托|办)/g;
const HEAD = /苏木达|[旗县市区镇乡局]长/g;
const LEVEL = /[我本全各]?(?:苏木镇|苏木|嘎查|街道办事处|街道|办事处|自治[区州县旗]|[旗县市区盟州省镇乡局])(?:级|直)?/g;
const SIGN = /[^\p{L}\p{N}]+/gu;

/**
 * The text as it compares: without punctuation, ordinals, own names and words for the kind of unit (旗、苏木、我镇 …),
 * every number as 0. Two texts that differ only in unit, year, figures and punctuation become the same.
 * `words` come from `wordsFor`.
 */
export function maskText(text: string, words: readonly string[]): string {
  let masked = text.normalize('NFKC');
  for (const word of words) if (masked.includes(word)) masked = masked.replaceAll(word, '');
  return masked
    .replace(ORDINAL, '')
    .replace(NUMBER, '0')
    .replaceAll('人民政府', '政府')
    .replace(COMMITTEE, '党委')
    .replace(HEAD, '长')
    .replace(LEVEL, '')
    .replace(SIGN, '');
}
