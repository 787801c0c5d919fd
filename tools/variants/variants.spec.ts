import { CASES, makeVariant } from './index.mjs';
import { judge, readBytes } from './judge.mjs';

/** A few in every run; `node tools/variants/run.mjs --seeds 200` hunts for rare cases. */
const SEEDS = ['1', '2'];

describe('the same report in every container and layout', () => {
  it.each(CASES)('is read without a fault: $layout.name, $formId', async (one) => {
    for (const seed of SEEDS) {
      const { name, report, bytes, fileName } = await makeVariant(one, seed);
      const { right, wrong, unreadable, faults } = judge(report, await readBytes(bytes, fileName));
      expect([name, wrong, faults]).toEqual([name, [], []]);
      if (!one.layout.torn) expect([name, unreadable]).toEqual([name, []]);
      expect(right + unreadable.length).toBe(Object.keys(report.figures).length);
    }
  });
});
