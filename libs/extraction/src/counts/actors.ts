/** Organisations that do something: 7个嘎查、11个站办 are actors, not published items. */
const ORGANISATION =
  /^ ?(?:嘎查|站办|站所|居委会|村委会|团场|连队|盟市|部门|(?:先进|预算|直属|成员|[市县区旗]直)?单位|机关|乡镇|苏木|街道|社区|科室|股室|处室|旗县|县区|区县|市县|村|行政村|自然村|党组织|党支部|支部|办公室|镇|乡|旗|县|区|市|局|委办|地区|盟)/;

/** True if number and unit name actors: 个 with an organisation behind it. */
export function isActorCount(unit: string | null, behind: string): boolean {
  return unit === '个' && ORGANISATION.test(behind);
}
