/** A small seeded generator (mulberry32 over an FNV-1a hash of the key): the same key gives the same numbers for ever. */
export function randomOf(key) {
  let state = hash(key);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (low, high) => low + Math.floor(next() * (high - low + 1));
  return {
    /** Uniform in [0, 1). */
    next,
    /** Whole number from `low` to `high`, both included. */
    integer,
    /** Another generator of the same key, so that what is drawn from it moves nothing drawn from this one. */
    branch: (name) => randomOf(`${key}:${name}`),
    chance: (probability) => next() < probability,
    pick: (list) => list[integer(0, list.length - 1)],
    /** `count` different members in random order. */
    sample: (list, count) => shuffled(list, integer).slice(0, count),
    /** Distributes `total` pieces over weights: a list as long as `weights` that adds up to `total`. */
    share: (total, weights) => share(total, weights, next),
    /** How many rare events happen when `mean` are usual (Poisson; for frequent ones an even spread of a fifth). */
    events: (mean) => (mean > 30 ? Math.round(mean * (0.8 + next() * 0.4)) : poisson(mean, next)),
    /** Rounds up or down by chance, so that averages hold for small numbers. */
    around: (mean) => Math.floor(mean) + (next() < mean - Math.floor(mean) ? 1 : 0),
  };
}

function poisson(mean, next) {
  const limit = Math.exp(-mean);
  let product = next();
  let events = 0;
  while (product > limit) {
    product *= next();
    events += 1;
  }
  return events;
}

function hash(text) {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return value >>> 0;
}

function shuffled(list, integer) {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = integer(0, last);
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
}

function share(total, weights, next) {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const parts = weights.map(() => 0);
  for (let piece = 0; piece < total; piece++) {
    let left = next() * sum;
    const index = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    parts[index === -1 ? weights.length - 1 : index] += 1;
  }
  return parts;
}
