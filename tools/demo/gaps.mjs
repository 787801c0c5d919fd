/**
 * The kinds of gap that are planted, each with the codes of the rules that must fail because of it and nothing else.
 * `cells` changes the figures (figure id → text; a government has the figures of its units beside them, by short name),
 * `narrative` makes wishes to the text, `report` changes the finished report.
 */
export const GAP_KINDS = {
  late: { codes: ['PUB-02'], note: '逾期公布' },
  balance: {
    codes: ['T3-01'],
    note: '结转下年度多填1件，第一项加第二项不等于第三项加第四项',
    cells: (cells) => raise(cells, 'requests.carriedForward.naturalPerson', 'requests.carriedForward.total'),
  },
  rowTotal: { codes: ['T3-02'], note: '自然人列两行串填1件，两行合计不等于各栏之和', cells: swapRows },
  resultsTotal: {
    codes: ['T3-03'],
    note: '予以公开多填1件，各项结果之和不等于（七）总计',
    cells: (cells) => raise(cells, 'requests.granted.naturalPerson', 'requests.granted.total'),
  },
  grandTotal: {
    codes: ['T3-01', 'T3-02', 'T3-03'],
    note: '（七）总计的总计列多填1件',
    cells: (cells) => raise(cells, 'requests.resultsTotal.total'),
  },
  outOfNothing: { codes: ['T3-01', 'T3-04'], note: '无新收和结转，却填写了办理结果', cells: answerWithoutRequest },
  reviewTotal: {
    codes: ['T4-01'],
    note: '行政复议总计多填1件',
    cells: (cells) => raise(cells, 'review.total'),
  },
  sumsOff: {
    codes: ['ROL-01', 'ROL-02'],
    note: '行政许可重复加了卫生健康委员会，行政处罚漏加长虹桥街道；政府办公室表三多填的1件没有加进来',
    cells: addUpWrongly,
  },
  blankRow: {
    codes: ['TAB-05'],
    note: '“要求提供公开出版物”一行空白',
    cells: (cells) => fill(cells, /^requests\.notProcessed\.publication\./, ''),
  },
  blankFee: {
    codes: ['TAB-05'],
    note: '行政事业性收费空白',
    cells: (cells) => fill(cells, /^proactive\.adminFees\./, ''),
  },
  slashes: { codes: ['TAB-06'], note: '规章一行填写斜杠', cells: (cells) => fill(cells, /^proactive\.rules\./, '/') },
  dashes: { codes: ['TAB-06'], note: '行政强制填写横线', cells: (cells) => fill(cells, /^proactive\.coercion\./, '—') },
  words: {
    codes: ['TAB-07'],
    note: '行政许可填写文字',
    cells: (cells) => fill(cells, /^proactive\.licensing\./, '见附表'),
  },
  fraction: {
    codes: ['TAB-08'],
    note: '行政处罚填写小数',
    cells: (cells) => fill(cells, /^proactive\.penalties\./, `${cells['proactive.penalties.decisions']}.5`),
  },
  missingRow: {
    codes: ['TAB-03'],
    note: '表三缺“要求提供公开出版物”一行',
    report: (report) => ({ ...report, omitRows: ['notProcessed.publication'] }),
  },
  missingTable: { codes: ['TAB-01'], note: '第四部分只有文字，没有表格', report: withoutReviewTable },
  shortPeriod: {
    codes: ['HDR-04'],
    note: '统计期限止于11月30日',
    narrative: ({ year }) => ({ period: { year, to: '11月30日' } }),
  },
  oldPeriod: {
    codes: ['HDR-01', 'HDR-04'],
    note: '统计期限写成上一年',
    narrative: ({ year }) => ({ period: { year: year - 1, to: '12月31日' } }),
  },
  partMissing: {
    codes: ['HDR-10', 'STR-01'],
    note: '缺第六部分',
    report: (report) => ({ ...report, sections: report.sections.slice(0, 5) }),
  },
  partEmpty: {
    codes: ['STR-04'],
    note: '第五部分只有标题',
    report: (report) => ({
      ...report,
      sections: report.sections.map((section, index) => (index === 4 ? { ...section, paragraphs: [] } : section)),
    }),
  },
  // At most one unit a year: two that call themselves 我旗 look as if one had the words of the other.
  copied: { codes: ['CPY-01'], note: '文中自称“我旗”，系照搬上级报告', narrative: () => ({ slip: '我旗' }) },
  countSum: {
    codes: ['CNT-03'],
    note: '各渠道数量之和与总数不符',
    narrative: ({ story }) => ({ story: { total: unreachable(story), mismatch: true } }),
  },
  rhythm: {
    codes: ['CNT-04'],
    note: '称每月发布解读，全年只有9篇',
    narrative: () => ({ story: { monthly: true, interpretations: 9 } }),
  },
};

function raise(cells, ...ids) {
  for (const id of ids) cells[id] = String(Number(cells[id]) + 1);
}

function fill(cells, pattern, text) {
  for (const id of Object.keys(cells)) if (pattern.test(id)) cells[id] = text;
}

/** One unit added twice in one cell, one left out in another; the units' own figures are the true ones. */
function addUpWrongly(cells, parts) {
  const add = (sign, short, id) => {
    const part = parts.get(short)?.[id] ?? 0;
    if (part === 0) throw new Error(`sumsOff needs a unit with ${id}`);
    cells[id] = String(Number(cells[id]) + sign * part);
  };
  add(1, '星桥旗卫生健康委员会', 'proactive.licensing.decisions');
  add(-1, '长虹桥街道', 'proactive.penalties.decisions');
}

/** Moves one natural person's request from one result row to another and leaves the row totals as they were. */
function swapRows(cells) {
  const rows = ['granted', 'unavailable.notHeld'].map((row) => `requests.${row}.naturalPerson`);
  const [from, to] = Number(cells[rows[1]]) > 0 ? [rows[1], rows[0]] : rows;
  if (Number(cells[from]) === 0) throw new Error('rowTotal needs a unit with requests');
  cells[from] = String(Number(cells[from]) - 1);
  raise(cells, to);
}

function answerWithoutRequest(cells) {
  const open = Number(cells['requests.newRequests.total']) + Number(cells['requests.carriedOver.total']);
  if (open > 0) throw new Error('outOfNothing needs a unit without requests');
  for (const row of ['granted', 'resultsTotal']) raise(cells, `requests.${row}.naturalPerson`, `requests.${row}.total`);
}

function withoutReviewTable(report) {
  const [, , , review] = report.sections;
  const text = { ...review, tables: [], paragraphs: ['本年度未发生政府信息公开行政复议、行政诉讼案件。'] };
  return { ...report, sections: report.sections.map((section) => (section === review ? text : section)) };
}

/** An overall number that no subset of the report's counts adds up to. */
function unreachable({ website, wechat, board, total, interpretations, trainings, trainees }) {
  let sums = [0];
  for (const count of [website, wechat, board, interpretations, trainings, trainees]) {
    sums = sums.concat(sums.map((sum) => sum + count));
  }
  let wrong = total + 20;
  while (sums.includes(wrong)) wrong += 1;
  return wrong;
}
