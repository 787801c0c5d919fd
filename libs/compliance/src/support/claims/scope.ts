import { type AnnualReport, type UnitClass, unitClassOf } from '@gongkai/domain';
import type { RuleContext } from '../../context';
import { statedScope } from '../../rollup/stated-scope';

/** The class of the unit as registered, otherwise as its name tells; null if neither does. */
export function classOf(report: AnnualReport, context: RuleContext): UnitClass | null {
  return context.unitClass ?? (report.unit ? unitClassOf(report.unit) : null);
}

const SUBORDINATES =
  /各(?:级|地|部门|单位|乡镇|镇街|镇|乡|街道|苏木|旗县|县区|区县|县市|市县|科室|股室|嘎查|村|社区|园区|行政机关)|(?:市|区|县|旗|州|盟)直|所属|下属|二级单位|辖区|辖内|系统内|全系统|指导|督促|协助|配合|代办/;
/** 全市各级行政机关 is the region itself, not a part of it. */
const ALL_ORGANS = /全(?:省|盟|市|州|县|旗|区)各级(?:各?(?:行政机关|政府|机关|部门|单位|地)|及|和|、)*/;
const WHOLE_REGION = /全(?:省|盟|市|州|县|旗|区)/;
const OFFICE = /本级|(?:市|区|县|旗|州|盟)政府(?!信息)|办公[室厅]|政府办/;

/** Clauses before the number in which its actor is looked for. */
const CLAUSES = 3;

/**
 * Why the number may be about others than the tables (subordinates, the whole region, only the office), or null.
 * `before` are the words of the sentence up to the number.
 */
export function otherScope(before: string, report: AnnualReport, unitClass: UnitClass | null): string | null {
  const near = before
    .split(/[，,：:；;]/)
    .slice(-CLAUSES)
    .join('，');
  const inPart = SUBORDINATES.test(near) && !(unitClass === 'government' && speaksForAll(near, report));
  if (inPart) return '这个数可能是下属或者其他单位的';
  if (unitClass !== 'government')
    return WHOLE_REGION.test(near) && !ofOwnRegion(report) ? '这个数可能是全地区的' : null;
  return OFFICE.test(near) && !/办公[室厅]/.test(report.unit ?? '') ? '这个数可能只是本级或者办公室的' : null;
}

/** An office may report for its region: 宿迁市人民政府办公室. */
const ofOwnRegion = (report: AnnualReport) => /(?:省|市|州|县|旗|区|盟)(?:人民政府)?$/.test(report.unit ?? '');

/** True if the words name all organs of the region and the header says that the report covers them. */
function speaksForAll(near: string, report: AnnualReport): boolean {
  if (!ALL_ORGANS.test(near) || SUBORDINATES.test(near.replace(ALL_ORGANS, ''))) return false;
  const { scope, quote } = statedScope(report);
  return scope === 'whole' && quote !== null && report.preamble.text.includes(quote);
}
