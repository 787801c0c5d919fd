import type { UnitClass } from '@gongkai/domain';

/** Names of the unit classes for sentences. */
export const CLASS_NAMES: Record<UnitClass, string> = {
  government: '县级以上人民政府',
  department: '政府部门',
  town: '苏木乡镇',
  street: '街道办事处',
  zone: '开发区、管委会',
};
