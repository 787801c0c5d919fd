import type { ReportRow } from '@gongkai/contracts';

const chineseDate = (iso: string) => {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

/**
 * Text of a reminder (催报) to the units that have not reported, for pasting into a message. It is a letter to Chinese
 * offices and therefore Chinese in either language of the page. Units are grouped by deadline; `today` is an ISO day.
 */
export function reminderLetter(rows: readonly ReportRow[], today: string): string {
  const missing = rows.filter((row) => row.state === 'missing');
  const [first] = missing;
  if (!first) return '';
  const deadlines = [...new Set(missing.map((row) => row.deadline))].sort();
  return [
    `关于报送${first.year}年度政府信息公开工作年度报告的提醒`,
    '',
    `各有关单位：截至${chineseDate(today)}，以下${missing.length}个单位的${first.year}年度政府信息公开工作年度报告尚未收到。`,
    ...deadlines.flatMap((deadline) => {
      const units = missing.filter((row) => row.deadline === deadline);
      const days = Math.round((Date.parse(today) - Date.parse(deadline)) / 86_400_000);
      const when = days > 0 ? `已逾期${days}天` : days === 0 ? '今日到期' : `还有${-days}天`;
      return ['', `应于${chineseDate(deadline)}前报送（${when}）：${units.map((row) => row.unitName).join('、')}。`];
    }),
    '',
    '请尽快报送；已经公布的，请一并告知公布日期和网址。',
  ].join('\n');
}
