import { formatNumber } from '../lib/format';

/** A number in tabular figures; `—` when it is unknown, which is never the same as 0. */
export function NumberText({
  value,
  grid = false,
  wanYuan = false,
}: {
  value: number | null;
  grid?: boolean;
  wanYuan?: boolean;
}) {
  return <span className={value === null ? 'num num-unknown' : 'num'}>{formatNumber(value, { grid, wanYuan })}</span>;
}
