import type { CalendarLine } from '@gongkai/contracts';
import { daysFrom } from '@gongkai/domain';
import { owes } from './register-filter';

const chineseDate = (iso: string) => {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

/**
 * Text of a reminder (催报) to the units that owe a report, for pasting into a message. It is a letter to Chinese
 * offices and therefore Chinese in either language of the page. Units are grouped by last day; `today` is an ISO day.
 */
export function reminderLetter(lines: readonly CalendarLine[], today: string): string {
  const owing = lines.filter(owes);
  const [first] = owing;
  if (!first) return '';
  const days = [...new Set(owing.flatMap(({ lastDay }) => lastDay ?? []))].sort();
  return [
    `关于报送${first.year}年度政府信息公开工作年度报告的提醒`,
    '',
    `各有关单位：截至${chineseDate(today)}，以下${owing.length}个单位的${first.year}年度政府信息公开工作年度报告尚未收到。`,
    ...days.flatMap((day) => {
      const units = owing.filter(({ lastDay }) => lastDay === day);
      const late = daysFrom(day, today);
      const when = late > 0 ? `已逾期${late}天` : late === 0 ? '今日到期' : `还有${-late}天`;
      return ['', `应于${chineseDate(day)}前报送（${when}）：${units.map(({ unitName }) => unitName).join('、')}。`];
    }),
    '',
    '请尽快报送；已经公布的，请一并告知公布日期和网址。',
  ].join('\n');
}
