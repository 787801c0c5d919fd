const YEARS = /[【〔[(（]?(19|20)\d\d[】〕\])）]?\s*(年度|年)?/g;
const STANDING = /(政府|政务)?\s*(信息|政务)\s*公\s*开[\s\S]*$|(政府|政务)信息[\s\S]*$/;

/** The organ named in a title, as printed; null if the title names none. */
export function unitInTitle(title: string): string | null {
  const name = title
    .replace(/\s+/g, '')
    .replace(YEARS, '')
    .replace(STANDING, '')
    .replace(/^(关于)?(公布|发布|现公布|现发布)?/, '')
    .replace(/[-—–_:：]+$/, '')
    // 「某某镇人民政府信息公开…」 shares 政府 between the organ and the standing words.
    .replace(/人民$/, '人民政府');
  return name.length >= 2 && /[\u4e00-\u9fff]/.test(name) ? name : null;
}

const IN_SENTENCE = [
  /《([^《》，。；]{2,30}?)(?:19|20)\d\d年(?:度)?(?:政府信息|政务|信息)公开[^《》]{0,10}报告》/,
  /(?:公布|公开|发布|汇总|编制)(?!的)([\u4e00-\u9fff]{3,30}?)(?:\([^()]*\)|（[^（）]*）)?(?:19|20)\d\d年(?:度)?(?:政府信息|政务|信息)公开/,
];

/** The organ named in the opening paragraph (《…年度报告》, 现公布…年); null if it names none. */
export function unitInPreamble(text: string): string | null {
  for (const pattern of IN_SENTENCE) {
    const name = pattern.exec(text.replace(/\s+/g, ''))?.[1];
    if (name && !/^(我|本)/.test(name)) return name;
  }
  return null;
}
