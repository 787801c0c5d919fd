import { formById } from '@gongkai/domain';

const [ONE, TWO, THREE, FOUR, FIVE, SIX] = formById('F2021').headings;

/**
 * Puts text and figures together in the six official parts.
 * @returns {import('./report.mjs').DemoReport}
 */
export function composeReport(narrative, figures) {
  const section = (heading, paragraphs, tables = []) => ({ heading, paragraphs, tables });
  return {
    title: narrative.title,
    preamble: narrative.preamble,
    sections: [
      section(ONE, narrative.partOne),
      section(TWO, [], ['proactive']),
      section(THREE, [], ['requests']),
      section(FOUR, [], ['review']),
      section(FIVE, narrative.partFive),
      section(SIX, narrative.partSix),
    ],
    figures: Object.fromEntries(Object.entries(figures).map(([id, value]) => [id, String(value)])),
  };
}
