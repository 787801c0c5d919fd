import { inputOf } from './input.mjs';
import { loadSources } from './sources.mjs';
import { Thread } from './thread.mjs';

/** `node tools/fuzz/run.mjs` goes on for as long as wanted; here a few hundred show that nothing broke. */
const RUNS = 400;
const SEED = 'smoke';

describe('damaged files', () => {
  it('never crash, hang or confuse the program', async () => {
    const thread = new Thread(false);
    const faults = [];
    try {
      for (let run = 0; run < RUNS; run++) {
        const { label, outcome, fault } = await thread.run({ seed: SEED, run, only: '' });
        if (fault !== null) faults.push(`#${run} ${label}: ${outcome} ${fault}`);
      }
    } finally {
      await thread.close();
    }
    expect(faults).toEqual([]);
  }, 300_000);

  it('are the same for the same seed and number', async () => {
    const { sources, digest } = await loadSources({ corpus: false });
    expect((await loadSources({ corpus: false })).digest).toBe(digest);
    for (let run = 0; run < 60; run++) {
      const [first, second] = [0, 1].map(() => inputOf({ seed: SEED, run, sources }));
      expect([first?.label, Buffer.compare(first?.bytes ?? Buffer.of(), second?.bytes ?? Buffer.of(0))]).toEqual([
        second?.label,
        0,
      ]);
    }
  }, 120_000);
});
