const YEARS = /[【〔[(（]?(19|20)\d\d[】〕\])）]?\s*(年度|年)?/g;
const STANDING = /(政府|政务)?\s*(信息|政务|資訊|信息)\s*公\s*[开開][\s\S]*$|(政府|政务)信息[\s\S]*$/;

/** The organ named in a title, as printed; null if the title names none. */
export function unitInTitle(title: string): string | null {
  const name = title
    .replace(/\s+/g, '')
    .replace(YEARS, '')
    .replace(STANDING, '')
    .replace(/^(关于)?(公布|发布|现公布|现发布)?/, '')
    .replace(/[-—–_:：《》“”"]+/g, '')
    // 「某某镇人民政府信息公开…」 shares 政府 between the organ and the standing words.
    .replace(/人民$/, '人民政府');
  return name.length >= 2 && /[\u4e00-\u9fff]/.test(name) ? name : null;
}

const ORGAN_ENDING =
  /(政府|办公室|办公厅|局|委员会|委|镇|乡|苏木|街道|办事处|中心|厅|院|旗|县|区|市|盟|州|省|管委会|公署|大队|支队|农场|牧场|林场)$/;
const NO_NAME = /^(我|本)|关于|做好|要求|通知|条例|[0-9]/;

const isOrgan = (name: string) => ORGAN_ENDING.test(name) && !NO_NAME.test(name);

const IN_SENTENCE = [
  /《([^《》，。；]{2,30}?)(?:19|20)\d\d年(?:度)?(?:政府信息|政务|信息)公开[^《》]{0,10}报告》/,
  /(?:现公布|现公开|现发布|公布|发布|汇总|现将|现就)([\u4e00-\u9fff]{3,30}?)(?:\([^()]*\)|（[^（）]*）)?(?:19|20)\d\d年(?:度)?(?:政府信息|政务|信息)公开/,
  /(?:^|[。，,])([\u4e00-\u9fff]{4,26}?)(?:特|现|组织)?编制(?:了|完成)?(?:本报告|本年度报告|(?:本单位|本部门|本机关)?(?:19|20)\d\d年(?:度)?(?:政府信息|政务|信息)公开)/,
];

/** The organ named in the opening paragraph (《…年度报告》, 现公布…年); null if it names none. */
export function unitInPreamble(text: string): string | null {
  for (const pattern of IN_SENTENCE) {
    const name = pattern.exec(text.replace(/\s+/g, ''))?.[1];
    if (name && isOrgan(name)) return name;
  }
  return null;
}

const DATE_LINE =
  /^\d{4}年\d{1,2}月\d{1,2}日$|^[〇零一二三四五六七八九十]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$/;

/** The organ that signs: a short line of its own before the date at the end, or alone above the opening paragraph. */
export function unitInSignature(firstLine: string | undefined, lastLines: readonly string[]): string | null {
  const lines = lastLines.map((line) => line.replace(/\s+/g, ''));
  const date = lines.findLastIndex((line) => DATE_LINE.test(line));
  for (const line of [date > 0 ? lines[date - 1] : undefined, firstLine?.replace(/\s+/g, '')])
    if (line && line.length >= 4 && line.length <= 26 && isOrgan(line)) return line;
  return null;
}
