const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** ISO day in China at an instant: deadlines are Chinese days wherever the server stands. */
export function chinaDay(instant: Date): string {
  return day.format(instant);
}
