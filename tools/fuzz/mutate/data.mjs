/** Damage to data: other types, other names, nesting, numbers out of range. */

const VALUES = [
  null,
  true,
  -1,
  0.5,
  1e308,
  2 ** 53,
  '',
  '/',
  '1e5',
  'NaN',
  '９９',
  [],
  [1],
  {},
  { value: 5, raw: '6' },
  { value: {} },
  '\u0000',
  '0'.repeat(3000),
  { toString: 1 },
];
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'figures',
  'requests.newRequests.total',
  '',
  'a'.repeat(2000),
  '年',
];

/** What an earlier change left of the file, as an object to be changed further. */
function parsed(bytes) {
  try {
    const data = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return typeof data === 'object' && data !== null ? data : { figures: {} };
  } catch {
    return { figures: {} };
  }
}

const onData = (change) => (bytes, random) => {
  const data = parsed(bytes);
  return new Uint8Array(Buffer.from(JSON.stringify(change(data, random) ?? data), 'utf8'));
};

export const DATA_MUTATIONS = {
  values: onData((data, random) => {
    const entries = Object.entries(data.figures ?? {}).map(([id, value]) => [
      id,
      random.chance(0.1) ? random.pick(VALUES) : value,
    ]);
    return { ...data, figures: Object.fromEntries(entries) };
  }),
  fields: onData((data, random) => {
    for (const name of Object.keys(data)) if (random.chance(0.2)) data[name] = random.pick(VALUES);
  }),
  names: onData((data, random) => {
    const entries = Object.entries(data.figures ?? {}).map(([id, value]) => [
      random.chance(0.1) ? random.pick(NAMES) : id,
      value,
    ]);
    return { ...data, figures: Object.fromEntries(entries) };
  }),
  sections: onData((data, random) => ({
    ...data,
    sections: Array.from({ length: random.pick([1, 50, 5000]) }, () =>
      random.pick([{ heading: '一、总体情况', text: '公开5条' }, null, { heading: 1 }, data.sections?.[0] ?? {}]),
    ),
  })),
  nest: (bytes, random) => {
    const depth = random.pick([50, 3000, 100_000]);
    const text = Buffer.from(bytes).toString('utf8').replace(/\}$/, '');
    return new Uint8Array(
      Buffer.from(
        `${text},"x":${random.pick(['[', '{"a":'])}`.concat('['.repeat(depth), ']'.repeat(depth), '}'),
        'utf8',
      ),
    );
  },
};
