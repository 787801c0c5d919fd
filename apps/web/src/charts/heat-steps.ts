/** Upper ends of the five steps, in percent of the total. */
export const STEP_LIMITS = [20, 40, 60, 80, 100] as const;

/** Step 1–5 of a share, 0 for none. Without a total (nothing received) any count is the highest step. */
export function heatStep(count: number, total: number): number {
  if (count <= 0) return 0;
  if (total <= 0) return STEP_LIMITS.length;
  const percent = (count / total) * 100;
  const index = STEP_LIMITS.findIndex((limit) => percent <= limit);
  return index < 0 ? STEP_LIMITS.length : index + 1;
}
