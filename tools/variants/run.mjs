#!/usr/bin/env node
/**
 * `node tools/variants/run.mjs [--seeds N] [--from N] [--only WORDS] [--show N]`: writes the same reports in every
 * layout, reads them back and prints how each layout was read. Fails unless every figure of every report is right.
 */
import { parseArgs } from 'node:util';
import { CASES, makeVariant } from './index.mjs';
import { judge, readBytes } from './judge.mjs';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '5' },
    from: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    show: { type: 'string', default: '4' },
  },
});
const first = Number(values.from);
const seeds = Array.from({ length: Number(values.seeds) }, (_, at) => String(first + at));

async function verdictOf(variant) {
  try {
    return judge(variant.report, await readBytes(variant.bytes, variant.fileName));
  } catch (error) {
    const unreadable = Object.keys(variant.report.figures);
    return { right: 0, wrong: [], unreadable, faults: [`not read: ${error.message}`] };
  }
}

async function runLayout(cases) {
  const sum = { files: 0, right: 0, wrong: 0, unreadable: 0, torn: 0, faults: 0, told: [] };
  for (const one of cases)
    for (const seed of seeds) {
      const variant = await makeVariant(one, seed);
      const { right, wrong, unreadable, faults } = await verdictOf(variant);
      sum.files++;
      sum.right += right;
      sum.wrong += wrong.length;
      sum[one.layout.torn ? 'torn' : 'unreadable'] += unreadable.length;
      sum.faults += faults.length;
      const told = [...wrong, ...faults, ...(one.layout.torn ? [] : unreadable)];
      sum.told.push(...told.map((line) => `${variant.name}: ${line}`));
    }
  return sum;
}

const total = { files: 0, right: 0, wrong: 0, unreadable: 0, torn: 0, faults: 0 };
console.log(
  '| layout | files | right | wrong | unreadable | unreadable, torn layout | header faults |\n| --- | --- | --- | --- | --- | --- | --- |',
);
const names = [...new Set(CASES.map(({ layout }) => layout.name))].filter((name) => name.includes(values.only));
for (const name of names) {
  const sum = await runLayout(CASES.filter(({ layout }) => layout.name === name));
  for (const key of Object.keys(total)) total[key] += sum[key];
  console.log(
    `| ${name} | ${sum.files} | ${sum.right} | ${sum.wrong} | ${sum.unreadable} | ${sum.torn} | ${sum.faults} |`,
  );
  for (const line of sum.told.slice(0, Number(values.show))) console.log(`    ${line}`);
}
const share = ((100 * total.right) / (total.right + total.wrong + total.unreadable)).toFixed(3);
console.log(
  `${total.files} files: ${total.right} right (${share} %), ${total.wrong} silently wrong, ${total.unreadable} unreadable (${total.torn} in torn layouts), ${total.faults} header faults`,
);
process.exit(total.wrong + total.unreadable + total.faults > 0 ? 1 : 0);
