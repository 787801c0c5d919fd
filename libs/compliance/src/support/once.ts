/**
 * A function that works out its answer once for each object it is asked about and forgets it together with the object.
 * Many rules ask the same of one report, which nobody changes.
 */
export function oncePer<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = work(key);
    known.set(key, { value });
    return value;
  };
}

/** As `oncePer`, for an answer that also depends on one more plain value. */
export function oncePerAnd<Key extends object, More, Value>(
  work: (key: Key, more: More) => Value,
): (key: Key, more: More) => Value {
  const of = oncePer((_: Key) => new Map<More, { value: Value }>());
  return (key, more) => {
    const answers = of(key);
    const found = answers.get(more);
    if (found) return found.value;
    const value = work(key, more);
    answers.set(more, { value });
    return value;
  };
}

/** A value that is worked out when it is first asked for. */
export function lazy<Value>(work: () => Value): () => Value {
  let known: { value: Value } | null = null;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}
