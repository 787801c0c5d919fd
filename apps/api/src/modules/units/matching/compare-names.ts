import { departmentOf } from './department-names';
import { isTelling, slips } from './edit';
import { organKey } from './organ-key';

/** How alike two names of organs without their places are: 0–1, and why as a clause in Chinese (null if equal). */
export type Likeness = { score: number; because: string | null };

const PLACE_CLASS = /(?:街道|苏木|嘎查|管委会|办事处|农场|牧场|林场|开发区|园区|[镇乡村场县旗区市盟州])$/u;
const TOWN_OFFICE = /^(.*(?:镇|乡|苏木|街道))(?:人民政府)?(?:党政)?(?:综合)?(?:事务)?办公室$/u;

const stemOf = (name: string) => name.replace(PLACE_CLASS, '');

function bySlip(mention: string, name: string): Likeness | null {
  const distance = slips(mention, name);
  const length = Math.min(mention.length, name.length);
  if (length < 4 || distance > 2 || (distance === 2 && length < 8)) return null;
  const because = `与“${name}”相差${distance === 1 ? '一' : '两'}个字`;
  if (distance === 2) return { score: 0.6, because };
  if (isTelling(mention, name)) return { score: 0.5, because };
  return { score: length >= 6 ? 0.86 : length === 5 ? 0.8 : 0.62, because };
}

/** Other ways to mean the same place, without its class or with another one. */
function byPlace(mention: string, name: string): Likeness | null {
  const office = TOWN_OFFICE.exec(mention)?.[1];
  if (office === name) return { score: 0.92, because: '“办公室”代表本级政府' };
  const stem = stemOf(name);
  if (stem.length < 2 || stem === name) return null;
  if (mention === stem) return { score: 0.85, because: `“${mention}”没有写“${name.slice(stem.length)}”字` };
  if (organKey(mention.replace(/(?:街道办|街办|办事处)$/u, '街道')) === name)
    return { score: 0.94, because: `“${mention}”即“${name}”` };
  const other = stemOf(mention);
  if (other === stem && other !== mention)
    return { score: 0.6, because: `名称相同而类别不同：${mention.slice(other.length)}、${name.slice(stem.length)}` };
  return null;
}

/** Compares what a text calls an organ with a name of it, both without the places in front. */
export function compareNames(mention: string, name: string): Likeness | null {
  if (mention === name) return { score: 1, because: null };
  const [a, b] = [departmentOf(mention), departmentOf(name)];
  if (a && b && a.kind === b.kind && a.field === b.field) return { score: 0.95, because: `“${mention}”即“${name}”` };
  // The office of a county's government and the government itself report separately.
  if (a?.kind === 'office' && b?.kind !== 'office' && !TOWN_OFFICE.test(mention)) return null;
  return byPlace(mention, name) ?? bySlip(mention, name);
}
