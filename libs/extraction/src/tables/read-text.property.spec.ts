import fc from 'fast-check';
import { FORM_2014, FORM_2019, FORM_2021 } from '../testing/forms';
import {
  ALTERED_LABELS,
  BLIND_LAYOUTS,
  DAMAGED_LAYOUTS,
  printAsText,
  RUN_TOGETHER,
  TEXT_LAYOUTS,
} from '../testing/print-form';
import { cellsOf, expectAll, expectNoWrongNumber, numbersOf, runs, zerosOf } from '../testing/random-figures';
import { readLines } from '../testing/whole-report';

const ALL_LAYOUTS = { ...TEXT_LAYOUTS, ...BLIND_LAYOUTS, ...DAMAGED_LAYOUTS };
const RUNS = runs(6);
const MANY = runs(15);
const withoutOne = (lines: readonly string[], lost: number) =>
  lines.filter((_, index) => index !== lost % lines.length);

describe.each([FORM_2021, FORM_2019, FORM_2014])('the tables of $id as text', (form) => {
  const numbers = numbersOf(form);
  const cells = cellsOf(form);

  for (const [name, layout] of Object.entries(ALL_LAYOUTS)) {
    it(`give back every number: ${name}`, () => {
      fc.assert(
        fc.property(numbers, (printed) =>
          expectAll(form, readLines(form, printAsText(form, printed, layout)).figures, printed),
        ),
        RUNS,
      );
    });

    it(`never give a wrong number where cells are blank or hold symbols: ${name}`, () => {
      fc.assert(
        fc.property(cells, (printed) =>
          expectNoWrongNumber(readLines(form, printAsText(form, printed, layout)).figures, printed),
        ),
        RUNS,
      );
    });

    it(`never give a wrong number when a line is lost: ${name}`, () => {
      fc.assert(
        fc.property(numbers, fc.nat(), (printed, lost) => {
          const lines = withoutOne(printAsText(form, printed, layout), lost);
          expectNoWrongNumber(readLines(form, lines).figures, printed);
        }),
        MANY,
      );
    });
  }

  for (const [name, layout] of Object.entries(ALTERED_LABELS))
    it(`are read under labels ${name}`, () => {
      fc.assert(
        fc.property(numbers, (printed) => {
          const { figures } = readLines(form, printAsText(form, printed, layout));
          // Lines of the annex differ in a few characters only: an altered one may name two of them.
          if (form === FORM_2014) expectNoWrongNumber(figures, printed);
          else expectAll(form, figures, printed);
        }),
        RUNS,
      );
    });

  it('tell blanks and symbols apart where each cell has a tab', () => {
    const layout = TEXT_LAYOUTS['a tab before each cell, an empty line after each row'] ?? (() => []);
    fc.assert(
      fc.property(cells, (printed) =>
        expectAll(form, readLines(form, printAsText(form, printed, layout)).figures, printed),
      ),
      RUNS,
    );
  });

  it('are never split in a wrong place where everything ran together', () => {
    fc.assert(
      fc.property(numbers, (printed) =>
        expectNoWrongNumber(readLines(form, printAsText(form, printed, RUN_TOGETHER)).figures, printed),
      ),
      MANY,
    );
  });
});

it.each([FORM_2021, FORM_2019])('zeros of $id that ran together are split, one for each cell', (form) => {
  const printed = zerosOf(form);
  expectAll(form, readLines(form, printAsText(form, printed, RUN_TOGETHER)).figures, printed);
});
