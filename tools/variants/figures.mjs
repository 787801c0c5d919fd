/**
 * What a report may print in a cell, with what it means. Written down here a second time on purpose: the generator must
 * not ask the reader what is right.
 * @typedef {{ text: string, value: number | null, state: import('@gongkai/domain').ValueState }} PrintedCell
 *
 * How much a layout can show: `all`; `noBlanks` (an empty cell leaves no trace); `numbers` (nothing but numbers).
 * @typedef {'all' | 'noBlanks' | 'numbers'} Shown
 */

const SIGNS = [
  ['/', 'slash'],
  ['／', 'slash'],
  ['-', 'dash'],
  ['—', 'dash'],
  ['——', 'dash'],
  ['无', 'noneWord'],
];
const BLANKS = ['', ' ', '\u3000', '\u00a0'];
const LARGEST = 11_398_889;

const grouped = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
const fullWidth = (text) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** Ways to print a count; each keeps the number readable to a person without a doubt. */
const COUNT_STYLES = [
  (text) => fullWidth(text),
  (text) => grouped(text),
  (text) => fullWidth(grouped(text)),
  (text) => `${text}件`,
  (text) => `${text} 件`,
  (text) => ` ${text}`,
  (text) => `\u3000${text}\u3000`,
  (text) => `${text}\u00a0`,
];

/** Numbers of all sizes of which none comes twice, so that no cell can be taken for another. */
function differentNumbers(random) {
  const used = new Set();
  return (largest) => {
    for (;;) {
      const value = random.integer(1, 10 ** random.integer(1, String(largest).length));
      if (value > largest || used.has(value)) continue;
      used.add(value);
      return value;
    }
  };
}

/** @returns {PrintedCell} */
function printedNumber(figure, random, next, plain) {
  if (random.chance(0.03)) return { text: '0', value: 0, state: 'number' };
  if (figure.signed) return change(random, next);
  if (figure.decimal) return amount(figure, random, next, plain);
  const value = next(LARGEST);
  const style = plain || random.chance(0.7) ? String : random.pick(COUNT_STYLES);
  return { text: style(String(value)), value, state: 'number' };
}

/** 本年增/减: with or without a plus. */
function change(random, next) {
  const value = next(99_999);
  const [text, signed] = random.pick([
    [`+${value}`, value],
    [`-${value}`, -value],
    [`－${value}`, -value],
    [String(value), value],
  ]);
  return { text, value: signed, state: 'number' };
}

/** 万元 with up to four decimals, or an amount whose unit only the cell can say. */
function amount(figure, random, next, plain) {
  const digits = random.integer(0, 4);
  const value = Number((next(99_999_999) / 10 ** digits).toFixed(digits));
  const text = value.toFixed(digits);
  if (plain || random.chance(0.6)) return { text, value, state: 'number' };
  if (figure.unit === 'unknown') return { text: `${text}元`, value, state: 'number' };
  return random.pick([
    { text: `${text}万元`, value, state: 'number' },
    { text: fullWidth(text), value, state: 'number' },
  ]);
}

/**
 * A text and its meaning for every figure of a form.
 * @param {import('@gongkai/domain').FigureSpec[]} figures
 * @param {Shown} shown
 * @returns {Record<string, PrintedCell>}
 */
export function denseFigures(figures, random, shown) {
  const next = differentNumbers(random);
  return Object.fromEntries(
    figures.map((figure) => {
      if (shown === 'all' && random.chance(0.06))
        return [figure.id, { text: random.pick(BLANKS), value: null, state: 'blank' }];
      if (shown !== 'numbers' && random.chance(0.08)) {
        const [text, state] = random.pick(SIGNS);
        return [figure.id, { text, value: null, state }];
      }
      return [figure.id, printedNumber(figure, random, next, shown === 'numbers')];
    }),
  );
}
