const two = (value: number) => String(value).padStart(2, '0');

/** An ISO instant as local day and time with the year: `2024-02-01 09:12`; what is no instant stays as it is. */
export function formatInstant(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
