/**
 * One process of the harness: reads inputs until it is done, or until one of them ends the process. What it works on and
 * what it found is kept in files, for whoever goes on.
 */
import { writeFileSync } from 'node:fs';
import { Record } from './record.mjs';
import { Thread } from './thread.mjs';

const EVERY = 250;

const { path, seed, only, from, to, corpus } = JSON.parse(process.argv[2]);
const record = new Record(path, seed);
const thread = new Thread(corpus);

const time = () => new Date().toISOString().slice(11, 19);

for (let run = from; run < to; run++) {
  writeFileSync(`${path}.now`, String(run));
  const outcome = await thread.run({ seed, run, only });
  record.add(outcome);
  if (outcome.fault !== null) {
    console.log(`#${outcome.run} ${outcome.label}\n    ${outcome.fault.split('\n').slice(0, 8).join('\n    ')}`);
    record.save();
  }
  if (record.data.runs % EVERY !== 0) continue;
  record.data.sources = thread.digest;
  record.save();
  if (record.data.runs % (EVERY * 8) === 0)
    console.log(`${time()} ${record.data.runs} runs, ${record.data.faults.length} faults`);
}
record.data.sources = thread.digest ?? record.data.sources;
record.save();
await thread.close();
