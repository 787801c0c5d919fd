import type { ScoreSheet } from '@gongkai/contracts';

/**
 * Deductions as a county's published marking sheet names them (five points each); every place may set its own. `codes`
 * are catalogue codes.
 */
export const DEFAULT_SCORE: ScoreSheet = [
  { key: 'late', title: '未按时报送或公布', points: 5, per: 'report', most: null, codes: ['PUB-01', 'PUB-02'] },
  {
    key: 'elements',
    title: '未按规定要素编制',
    points: 5,
    per: 'report',
    most: null,
    codes: ['STR-01', 'STR-02', 'STR-04', 'TAB-01', 'TAB-03', 'TAB-05', 'CON-02'],
  },
  {
    key: 'copied',
    title: '与往年或其他单位雷同',
    points: 5,
    per: 'report',
    most: null,
    codes: ['XY-05', 'CPY-01', 'CPY-02', 'CPY-09'],
  },
  {
    key: 'figures',
    title: '数据错误、前后矛盾',
    points: 5,
    per: 'report',
    most: null,
    codes: [
      'T3-01',
      'T3-02',
      'T3-03',
      'T3-04',
      'T4-01',
      'T2-01',
      'TAB-07',
      'TAB-08',
      'XY-01',
      'NAR-01',
      'NAR-02',
      'NAR-04',
      'NAR-05',
    ],
  },
];
