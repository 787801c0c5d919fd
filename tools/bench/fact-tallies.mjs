import { regionLevel, regionRange } from '@gongkai/domain';

/** The same tallies as `RollupRepository` answers, from the facts: what somebody would ask who has no roll-ups. */
export class FactTallies {
  constructor(dataSource) {
    this.dataSource = dataSource;
  }

  whole(_scope, region, years, columns) {
    return this.group('$5::bigint', regionRange(region), years, columns, Number(region));
  }

  children(_scope, region, years, columns) {
    const { from, to } = regionRange(region);
    const level = regionLevel(region);
    const width = { nation: 1e10, province: 1e8, city: 1e6 }[level];
    if (!width) return Promise.resolve([]);
    const start = level === 'city' ? from + width : from;
    return this.group(`region_code / ${width} * ${width} + $5`, { from: start, to }, years, columns, 0);
  }

  async group(code, { from, to }, years, { figures, narrative, rules }, last) {
    const told = narrative ? [0, 1, 2, 3] : [];
    const list = (items) => `array[${items.join(', ')}]::bigint[]`;
    const sums = (column, places) => list(places.map((i) => `coalesce(sum(${column}[${i + 1}]), 0)`));
    const counts = (column, places) => list(places.map((i) => `count(${column}[${i + 1}])`));
    const marks = (column) => list(rules.map((rule) => `count(*) filter (where ${rule} = any(${column}))`));
    const zeros = (places) => (places.length > 0 ? `array_fill(0::bigint, array[${places.length}])` : `'{}'`);
    const kept = [
      ['figures', sums('figures', figures), figures],
      ['stated', counts('figures', figures), figures],
      ['narrative', sums('narrative', told), told],
      ['narrative_stated', counts('narrative', told), told],
      ['failed', marks('failed'), rules],
      ['undetermined', marks('undetermined'), rules],
    ];
    const within = 'year between $1 and $2 and region_code >= $3 and region_code < $4';
    const rows = await this.dataSource.query(
      `select code, year, coalesce(due, 0) as due, coalesce(received, 0) as received, coalesce(late, 0) as late,
         coalesce(with_errors, 0) as "withErrors", ${kept
           .map(([name, , places]) => `coalesce(${name}, ${zeros(places)}) as ${name}`)
           .join(', ')}
       from (select (${code})::bigint as code, year, count(*)::int as due from roster_entry where due and ${within} group by 1, 2) d
       full join (
         select (${code})::bigint as code, year, count(*)::int as received, (count(*) filter (where late))::int as late,
           (count(*) filter (where errors > 0))::int as with_errors,
           ${kept.map(([name, sql]) => `${sql} as ${name}`).join(', ')}
         from report_fact where ${within} group by 1, 2) f using (code, year)
       order by 1, 2`,
      [years.from, years.to, from, to, last],
    );
    return rows.map(({ code: region, narrative_stated, ...row }) => ({
      ...row,
      narrativeStated: narrative_stated,
      region: String(region).padStart(12, '0'),
    }));
  }
}
