const GROUPS = [
  ['予以公开', 'granted'],
  ['部分公开', 'partiallyGranted'],
  ['不予公开', 'denied.'],
  ['无法提供', 'unavailable.'],
  ['不予处理', 'notProcessed.'],
  ['其他处理', 'otherHandling.'],
];

/** Requests in words, always as table 3 has them. */
export function requestsSentence({ year, self, figures, random }) {
  const total = (row) => figures[`requests.${row}.total`];
  const [arrived, carried, done, left] = ['newRequests', 'carriedOver', 'resultsTotal', 'carriedForward'].map(total);
  if (arrived + carried === 0) {
    return random.pick([
      `${year}年，${self}未收到政府信息公开申请。`,
      '全年未收到政府信息公开申请，无上年结转申请。',
      '本年度没有收到依申请公开政府信息的申请。',
    ]);
  }
  const opening = `全年新收政府信息公开申请${arrived}件${carried > 0 ? `，上年结转${carried}件` : ''}。`;
  const results = GROUPS.map(([label, key]) => [label, groupTotal(figures, key)]).filter(([, count]) => count > 0);
  const list = results.map(([label, count]) => `${label}${count}件`).join('、');
  const closing = done > 0 ? `本年度办结${done}件，其中${list}。` : '';
  return `${opening}${closing}${left > 0 ? `结转下年度继续办理${left}件。` : ''}`;
}

function groupTotal(figures, key) {
  return Object.entries(figures)
    .filter(([id]) => id.endsWith('.total') && id.startsWith(`requests.${key}`))
    .reduce((sum, [, value]) => sum + value, 0);
}

/** Review and litigation in words, as table 4 has them. */
export function disputesSentence({ figures, random }) {
  const reviews = figures['review.total'];
  const cases = figures['litigationDirect.total'] + figures['litigationAfterReview.total'];
  if (reviews + cases === 0) {
    return random.pick([
      '未发生因政府信息公开引起的行政复议和行政诉讼。',
      '全年无政府信息公开行政复议、行政诉讼案件。',
    ]);
  }
  const parts = [
    ...(reviews > 0 ? [`因政府信息公开被申请行政复议${reviews}件`] : []),
    ...(cases > 0 ? [`被提起行政诉讼${cases}件`] : []),
  ];
  return `全年${parts.join('，')}。`;
}

/** Normative documents in words, as table 2 has them; nothing if there are none. */
export function documentsSentence({ figures }) {
  const value = (column) => figures[`proactive.normativeDocs.${column}`];
  const [issued, repealed, inForce] = ['issued', 'repealed', 'inForce'].map(value);
  if (issued + repealed + inForce === 0) return '';
  return `本年制发行政规范性文件${issued}件，废止${repealed}件，现行有效${inForce}件。`;
}
