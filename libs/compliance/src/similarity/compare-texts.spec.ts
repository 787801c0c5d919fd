import type { AnnualReport } from '@gongkai/domain';
import { edited, honestReport, reordered, reportOf, reworded, swapped } from '../testing/copies';
import { ownSentences, SHARED } from '../testing/town-text';
import { compareTexts } from './compare-texts';
import { findClusters } from './find-clusters';
import { likelyOrigin } from './likely-origin';
import { signatureOf } from './signature';

const banner = '示例旗人民政府';
const town = '示例旗青山镇人民政府';
const other = '样本县柳河乡人民政府';

const sentences = [
  ...SHARED,
  ...ownSentences(1, 20),
  '我旗政府网站由旗融媒体中心维护，2021年共发布信息300条。',
  '旗委宣传部门与各苏木镇约定逢五发布，过期不补。',
];
const words = { 我旗: '我镇', 旗政府: '镇政府', '2021': '2023' };

const origin = reportOf(banner, 2021, sentences);
const copies: Record<string, AnnualReport> = {
  'with unit, year and figures swapped': reportOf(town, 2023, swapped(sentences, words)),
  reordered: reportOf(town, 2023, reordered(swapped(sentences, words))),
  'with a fifth of its sentences new': reportOf(town, 2023, edited(swapped(sentences, words), 77)),
  'with a fifth of its words changed': reportOf(town, 2023, reworded(swapped(sentences, words))),
  'with headings renamed and put before the text': reportOf(
    town,
    2023,
    swapped(sentences, words).map((sentence, index) =>
      index % 6 === 0 ? `（${index}）另起的标题。${sentence}` : sentence,
    ),
  ),
  'that adds as much of its own': reportOf(town, 2023, [...ownSentences(5, 25), ...swapped(sentences, words)]),
};

const honest = [2, 3, 4, 6, 8, 9].map((seed) => honestReport(`示例旗第${seed}镇人民政府`, 2022, seed));

describe('comparing two texts', () => {
  it.each(Object.entries(copies))('finds a copy %s', (_, copy) => {
    const comparison = compareTexts(signatureOf(copy), signatureOf(origin));
    expect(comparison.shareOfB).toBeGreaterThan(0.55);
    expect(comparison.pairs.length).toBeGreaterThan(11);
  });

  it.each(Object.entries(copies))('names the origin of a copy %s among honest reports', (_, copy) => {
    const others = [...honest, origin].map((report) => ({
      label: report.title ?? '',
      relation: report === origin ? ('superior' as const) : ('sibling' as const),
      signature: signatureOf(report),
    }));
    const found = likelyOrigin(signatureOf(copy), others);
    expect(found?.other.label).toBe('示例旗人民政府2021年政府信息公开工作年度报告');
    expect(found?.direction).toBe('taken');
  });

  it('finds no share in honest reports that have only boilerplate in common', () => {
    const [a, b] = [honestReport(town, 2023, 11), honestReport(other, 2023, 12)].map((report) => signatureOf(report));
    if (!a || !b) throw new Error('no signatures');
    expect(compareTexts(a, b).shareOfA).toBeLessThan(0.3);
  });

  it('discounts sentences that many units share, if somebody counted', () => {
    const [a, b] = [reportOf(town, 2023, ownSentences(1, 10)), reportOf(other, 2023, ownSentences(1, 10))].map(
      (report) => signatureOf(report),
    );
    if (!a || !b) throw new Error('no signatures');
    expect(compareTexts(a, b).shareOfA).toBe(1);
    expect(compareTexts(a, b, { documentFrequency: { units: 100, countOf: () => 60 } }).shareOfA).toBe(0);
    expect(compareTexts(a, b, { documentFrequency: { units: 100, countOf: () => 2 } }).shareOfA).toBe(1);
  });

  it('tells how much of each side stands in the other', () => {
    const part = reportOf(town, 2023, ownSentences(1, 6));
    const whole = reportOf(other, 2022, ownSentences(1, 24));
    const { shareOfA, shareOfB } = compareTexts(signatureOf(part), signatureOf(whole));
    expect(shareOfA).toBe(1);
    expect(shareOfB).toBeLessThan(0.5);
  });

  it('says nothing of empty texts', () => {
    const empty = signatureOf(reportOf(town, 2023, []));
    expect(compareTexts(empty, empty)).toMatchObject({ shareOfA: 0, shareOfB: 0, jaccard: 0, pairs: [] });
  });
});

describe('the likely origin', () => {
  const compared = (report: AnnualReport, relation: 'superior' | 'sibling' | 'other') => ({
    label: `${report.unit} ${report.year}`,
    relation,
    signature: signatureOf(report),
  });
  const copy = signatureOf(reportOf(town, 2023, swapped(sentences, words)));

  it('is the older of two that explain as much', () => {
    const found = likelyOrigin(copy, [
      compared(reportOf(other, 2022, sentences), 'other'),
      compared(reportOf(banner, 2021, sentences), 'superior'),
    ]);
    expect(found?.other.label).toBe('示例旗人民政府 2021');
  });

  it('is the superior if both are of the same year', () => {
    const neutral = ownSentences(1, 20);
    const found = likelyOrigin(signatureOf(reportOf(town, 2023, neutral)), [
      compared(reportOf('示例旗柳河镇人民政府', 2022, neutral), 'sibling'),
      compared(reportOf(banner, 2022, neutral), 'superior'),
    ]);
    expect(found?.other.label).toBe('示例旗人民政府 2022');
  });

  it('is betrayed by a word left over, whatever the years say', () => {
    const left = signatureOf(
      reportOf(town, 2023, [...ownSentences(1, 20), '我旗另设专线，接听时间为早九点到晚五点。']),
    );
    const found = likelyOrigin(left, [
      compared(reportOf(other, 2020, ownSentences(1, 20)), 'other'),
      compared(
        reportOf(banner, 2022, [...ownSentences(1, 20), '我旗另设专线，接听时间为早九点到晚五点。']),
        'superior',
      ),
    ]);
    expect(found?.other.label).toBe('示例旗人民政府 2022');
    expect(found?.leftovers.map(({ word }) => word)).toContain('我旗');
  });

  it('is unclear between siblings of the same year, and never a later report', () => {
    const twin = compared(reportOf('示例旗柳河镇人民政府', 2023, ownSentences(1, 20)), 'sibling');
    const own = signatureOf(reportOf(town, 2023, ownSentences(1, 20)));
    expect(likelyOrigin(own, [twin])?.direction).toBe('unclear');
    const later = compared(reportOf('示例旗柳河镇人民政府', 2024, ownSentences(1, 20)), 'sibling');
    expect(likelyOrigin(own, [later])?.direction).toBe('given');
    expect(likelyOrigin(own, [later, twin])?.other.label).toContain('2023');
  });

  it('is nothing where nothing is shared', () => {
    expect(likelyOrigin(copy, [])).toBeNull();
  });
});

describe('groups of like texts', () => {
  const texts = [
    ...Array.from({ length: 60 }, (_, index) => honestReport(`示例旗第${index}镇人民政府`, 2023, 100 + index)),
    origin,
    ...Object.values(copies),
  ];
  const found = findClusters(texts.map((report, id) => ({ id, signature: signatureOf(report) })));

  it('hold every planted copy and no honest report', () => {
    expect(found.clusters).toEqual([[60, 61, 62, 63, 64, 65, 66]]);
  });

  it('say how much of each stands in the other', () => {
    const pair = found.pairs.find(({ a, b }) => a === 60 && b === 66);
    expect(pair?.shareOfA).toBeGreaterThan(0.8);
    expect(pair?.shareOfB).toBeLessThan(0.7);
  });

  it('are none among no texts', () => {
    expect(findClusters([])).toEqual({ clusters: [], pairs: [] });
  });
});
