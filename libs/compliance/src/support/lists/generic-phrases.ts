/** Words of essays about disclosure in general, not about one unit. [B] seen in a report (S66), [P] the rest. */
export const GENERIC_PHRASES: readonly string[] = [
  '部分地区',
  '一些地区',
  '有些地区',
  '个别地区',
  '各地区',
  '多数部门',
  '一些部门',
  '有些部门',
  '各级政府部门',
  '各地各部门',
  '我国政府信息公开',
  '一些地方',
  '部分地方',
];
