import type { Place } from '@gongkai/domain';
import { placeIn, type Segment } from '../outline/segment';
import { tightText } from '../text/fold';

export type Title = { text: string; place: Place | null };

const REPORT = /(政府信息|政务信息|信息公开|政务公开).*(?:报告|年报)(\([^()]*\))?$/;
const YEAR = /20\d\d/;
const LONGEST_TITLE = 70;
const LINES_SEARCHED = 80;

/** Words that stand before or after the title on its line: labels of metadata, file endings. */
const LABEL = /^\s*(标\s*题|名\s*称|题\s*名)\s*[:：]\s*/;
const ENDING = /\s*\.(docx?|pdf|wps|txt|html?)\s*$/i;

function withoutLabel(segment: Segment): Title {
  const start = LABEL.exec(segment.text)?.[0].length ?? segment.text.length - segment.text.trimStart().length;
  const end = segment.text.length - (ENDING.exec(segment.text)?.[0].length ?? 0);
  const text = segment.text.slice(start, end).trim();
  return { text, place: placeIn(segment, start, start + text.length) };
}

/** The organ's part of a title: what is left without year and standing words. */
const organPart = (tight: string) => tight.replace(/20\d\d(年度|年)?/g, '').replace(/(政府|政务)?信息公开.*$/, '');

/** How much a line looks like the title of an annual report; 0 if not at all. */
function titleScore(text: string): number {
  const tight = tightText(text);
  if (tight.length > LONGEST_TITLE || /[。;]|当前位置|首页/.test(tight) || !REPORT.test(tight)) return 0;
  return 1 + (YEAR.test(tight) ? 2 : 0) + (organPart(tight).length >= 2 ? 2 : 0) + (tight.endsWith('年度报告') ? 1 : 0);
}

/** Line that can be the first half of a title printed on two lines. */
const isFirstHalf = (text: string) => {
  const tight = tightText(text);
  return tight.length >= 2 && tight.length <= 34 && !/[。;:,、>()]|报告$/.test(tight) && !/^\d/.test(tight);
};

/**
 * The title line of a report among the segments before its first part, joined with the line before it where the title
 * is printed on two lines; null if no line looks like one.
 */
export function findTitle(front: readonly Segment[]): Title | null {
  const lines = front.filter((segment) => segment.text.trim() !== '').slice(0, LINES_SEARCHED);
  let best: { title: Title; score: number } | null = null;
  lines.forEach((line, index) => {
    const alone = withoutLabel(line);
    const before = lines[index - 1];
    const candidates = [alone];
    if (before && isFirstHalf(before.text)) {
      const first = withoutLabel(before);
      candidates.push({ text: first.text + alone.text, place: first.place });
    }
    for (const [joined, title] of candidates.entries()) {
      const score = titleScore(alone.text) > 0 ? titleScore(title.text) - joined * 0.5 : 0;
      if (score > 0 && score > (best?.score ?? 0)) best = { title, score };
    }
  });
  return (best as { title: Title } | null)?.title ?? null;
}

/** A container's title (HTML) without the site's name behind it, if it is a report's title; null otherwise. */
export function titleOfContainer(text: string | null): Title | null {
  const words = text?.match(/^[\s\S]*?报告/)?.[0].trim();
  return words && titleScore(words) > 0 ? { text: words, place: null } : null;
}
