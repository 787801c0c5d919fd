/** Damage to HTML and XML: nesting, spans, entities, unclosed things. */

const decoded = (bytes) => Buffer.from(bytes).toString('utf8');
const onMarkup = (change) => (bytes, random) => new Uint8Array(Buffer.from(change(decoded(bytes), random), 'utf8'));

/** Where a tag begins, near a random place. */
function tagAt(text, random) {
  const at = text.indexOf('<', random.integer(0, text.length));
  return at < 0 ? text.length : at;
}

const insertAt = (text, at, words) => text.slice(0, at) + words + text.slice(at);
const NUMBERS = ['-1', '0', '2', '65', '99999999', '1e9', '999999999999999999999', 'NaN', ''];
const ENTITIES =
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]>';

export const MARKUP_MUTATIONS = {
  nest: onMarkup((text, random) => {
    const name = random.pick([
      'div',
      'table><tr><td',
      'span',
      'w:tbl><w:tr><w:tc',
      'table:table><table:table-row><table:table-cell',
      'b',
      'text:span',
      'w:sdt',
      'ul><li',
      'w:p',
      'text:list><text:list-item',
    ]);
    const depth = random.pick([20, 900, 20_000]);
    return insertAt(text, tagAt(text, random), `<${name}>`.repeat(depth));
  }),
  numbers: onMarkup((text, random) =>
    text.replace(/="?(\d+)"?/g, (whole) => (random.chance(0.08) ? `="${random.pick(NUMBERS)}"` : whole)),
  ),
  loseTags: onMarkup((text, random) => text.replace(/<[^<>]*>/g, (tag) => (random.chance(0.05) ? '' : tag))),
  repeatTags: onMarkup((text, random) =>
    text.replace(/<[^<>]*>/g, (tag) => (random.chance(0.03) ? tag.repeat(random.integer(2, 40)) : tag)),
  ),
  swapTags: onMarkup((text, random) => {
    const tags = text.match(/<[^<>]*>/g) ?? [];
    return text.replace(/<[^<>]*>/g, (tag) => (random.chance(0.05) ? random.pick(tags) : tag));
  }),
  repeatElement: onMarkup((text, random) => {
    const from = tagAt(text, random);
    const block = text.slice(
      from,
      tagAt(text, { integer: () => Math.min(text.length, from + random.integer(1, 4000)) }),
    );
    return insertAt(text, from, block.repeat(random.pick([2, 20, 200])).slice(0, 600_000));
  }),
  entities: onMarkup((text, random) =>
    random.chance(0.5)
      ? insertAt(insertAt(text, 0, ENTITIES), text.length, '&c;&d;')
      : insertAt(text, tagAt(text, random), random.pick(['&#x110000;', '&#0;', '&nosuch;', '&#xd800;', '&amp'])),
  ),
  unclosed: onMarkup((text, random) =>
    insertAt(
      text,
      tagAt(text, random),
      random.pick([
        '<!--',
        '<![CDATA[',
        '<script>',
        '<style>',
        '<title>',
        '<textarea>',
        '<?x ',
        '<a href="',
        '</',
        '<',
        '<td rowspan="',
        '<w:t>',
        '<![endif]-->',
        ']]>',
      ]),
    ),
  ),
  attributes: onMarkup((text, random) => {
    const flood = Array.from({ length: random.pick([10, 3000]) }, (_, at) => ` a${at}="${at}"`).join('');
    return insertAt(text, tagAt(text, random), `<p${flood}>`);
  }),
};
