import type { NarrativeCount } from './annual-report';
import { NARRATIVE_MEASURES, narrativeMeasures } from './narrative-measures';

const count = (given: Partial<NarrativeCount>): NarrativeCount => ({
  channel: null,
  topic: null,
  verb: null,
  value: 1,
  unit: '条',
  approx: false,
  isTotal: false,
  parent: null,
  quote: '',
  section: 1,
  offset: 0,
  place: null,
  ...given,
});

const measured = (...counts: NarrativeCount[]) =>
  Object.fromEntries(narrativeMeasures(counts).map((value, index) => [NARRATIVE_MEASURES[index], value]));

describe('what a report states in prose about published items', () => {
  it('is unknown, not zero, where nothing is stated', () => {
    expect(measured()).toEqual({ total: null, website: null, wechat: null, newMedia: null });
  });

  it('keeps a stated zero', () => {
    expect(measured(count({ channel: 'wechat', value: 0 })).wechat).toBe(0);
  });

  it('takes the largest number of a channel, which its parts repeat', () => {
    const website = measured(
      count({ channel: 'site.portal', value: 75 }),
      count({ channel: 'site.portal', value: 67, parent: 0 }),
      count({ channel: 'site.disclosure', value: 12 }),
    ).website;
    expect(website).toBe(75);
  });

  it('never adds channels up to a total', () => {
    const both = measured(count({ channel: 'site.portal', value: 43 }), count({ channel: 'wechat', value: 278 }));
    expect(both).toEqual({ total: null, website: 43, wechat: 278, newMedia: null });
  });

  it('takes part 二 and the text above the parts, where older reports tell it', () => {
    expect(measured(count({ channel: 'wechat', value: 7, section: 2 })).wechat).toBe(7);
    expect(measured(count({ value: 40, isTotal: true, section: null })).total).toBe(40);
  });

  it('leaves out followers, money, other parts and topics of requests', () => {
    const none = measured(
      count({ channel: 'wechat', value: 9152, unit: '人' }),
      count({ channel: 'wechat', value: 5, section: 5 }),
      count({ value: 12, unit: '件', isTotal: true }),
    );
    expect(none).toEqual({ total: null, website: null, wechat: null, newMedia: null });
  });
});
