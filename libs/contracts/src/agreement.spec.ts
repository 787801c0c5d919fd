import type { Evidence, FigureValue, NarrativeCount, Place } from '@gongkai/domain';
import { CHANNELS, FORM_IDS, OUTCOMES, SEVERITIES, VALUE_STATES } from '@gongkai/domain';
import type { z } from 'zod';
import { evidenceSchema, findingSchema, placeSchema } from './findings';
import { figureSchema, narrativeCountSchema, reportDetailSchema } from './reports';
import { statisticCellSchema } from './statistics';

const place: Place = { page: null, table: 1, row: 3, column: 2, quote: '0', block: 8, line: null, offset: null };

describe('messages agree with the words of the domain', () => {
  it('carries a place unchanged', () => {
    expect(placeSchema.parse(place)).toEqual(place);
  });

  it.each(VALUE_STATES)('carries a figure in the state %s', (state) => {
    const figure: FigureValue = { value: state === 'number' ? 0 : null, state, raw: '0', place };
    expect(figureSchema.parse(figure)).toEqual(figure);
    expect(statisticCellSchema.parse({ value: figure.value, state, stated: null }).state).toBe(state);
  });

  it('knows a state of its own for what was never received', () => {
    expect(statisticCellSchema.parse({ value: null, state: 'notReceived', stated: null }).state).toBe('notReceived');
    expect(figureSchema.safeParse({ value: null, state: 'notReceived', raw: null, place: null }).success).toBe(false);
  });

  it('carries evidence of numbers, of words and of nothing', () => {
    const evidence: Evidence[] = [
      { figure: 'review.total', quote: null, expected: 5, actual: 4, place, side: 'right' },
      { figure: null, quote: '我旗', expected: '我苏木', actual: '我旗', place },
      { figure: null, quote: null, expected: null, actual: null, place: null },
    ];
    expect(evidence.map((one) => evidenceSchema.parse(one))).toEqual(evidence);
  });

  it('carries every outcome, severity, form and channel, and no others', () => {
    expect(findingSchema.shape.outcome.options).toEqual([...OUTCOMES]);
    expect(findingSchema.shape.severity.options).toEqual([...SEVERITIES]);
    expect(reportDetailSchema.shape.format.options).toEqual([...FORM_IDS]);
    const count = {
      topic: null,
      value: 43,
      unit: '条',
      approx: false,
      isTotal: false,
      quote: '',
      section: 1,
      offset: 0,
    };
    for (const channel of CHANNELS) {
      expect(narrativeCountSchema.parse({ ...count, channel, place: null }).channel).toBe(channel);
    }
    expect(narrativeCountSchema.safeParse({ ...count, channel: 'fax', place: null }).success).toBe(false);
  });

  it('gives programs the same types', () => {
    const asPlace = (value: z.infer<typeof placeSchema>): Place => value;
    const asFigure = (value: z.infer<typeof figureSchema>): FigureValue => value;
    const asCount = (value: z.infer<typeof narrativeCountSchema>): Omit<NarrativeCount, 'verb' | 'parent'> => value;
    expect([asPlace, asFigure, asCount]).toHaveLength(3);
  });
});
