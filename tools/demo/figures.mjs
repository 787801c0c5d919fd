import { formById, tableOf } from '@gongkai/domain';

const FORM = formById('F2021');
const REQUESTS = tableOf(FORM, 'requests');
const APPLICANTS = REQUESTS.columns.map((column) => column.key).filter((key) => key !== 'total');
const ENDS = ['newRequests', 'carriedOver', 'resultsTotal', 'carriedForward'];

/** Rows between carried over and （七）总计. */
export const RESULT_ROWS = REQUESTS.rows.map((row) => row.key).filter((key) => !ENDS.includes(key));

/** How often a result occurs; rows that are not named are rare. */
const RESULT_WEIGHTS = {
  granted: 46,
  partiallyGranted: 9,
  'denied.thirdPartyRights': 2,
  'denied.internalAffairs': 3,
  'denied.deliberative': 3,
  'denied.enforcementFile': 3,
  'denied.adminInquiry': 2,
  'unavailable.notHeld': 17,
  'unavailable.needsCreation': 4,
  'unavailable.stillUnclear': 2,
  'notProcessed.petition': 3,
  'notProcessed.duplicate': 2,
  'otherHandling.correctionOverdue': 2,
  'otherHandling.other': 4,
};
const RARE = 0.15;
const APPLICANT_WEIGHTS = [78, 13, 1, 1.5, 3.5, 3];

/**
 * What kind of unit does how much: requests a year at the start, licences, penalties, coercive acts, normative
 * documents, whether it collects fees (万元), posts on the website and on WeChat.
 */
const SCALES = {
  town: { requests: 1.6, licensing: 14, penalties: 5, coercion: 0.4, documents: 0.5, website: 90, wechat: 170 },
  street: { requests: 4, licensing: 30, penalties: 9, coercion: 0.6, documents: 0.4, website: 130, wechat: 320 },
  office: { requests: 19, licensing: 0, penalties: 0, coercion: 0, documents: 5, website: 820, wechat: 610 },
  education: { requests: 8, licensing: 26, penalties: 1, coercion: 0, documents: 1.2, website: 240, wechat: 380 },
  health: { requests: 7, licensing: 92, penalties: 21, coercion: 0, documents: 1, website: 210, wechat: 300 },
  resources: {
    requests: 31,
    licensing: 185,
    penalties: 24,
    coercion: 3,
    documents: 1.4,
    fees: 61,
    website: 330,
    wechat: 120,
  },
  market: { requests: 15, licensing: 1350, penalties: 118, coercion: 14, documents: 0.8, website: 290, wechat: 260 },
  cityResources: {
    requests: 58,
    licensing: 410,
    penalties: 36,
    coercion: 4,
    documents: 3,
    fees: 233,
    website: 520,
    wechat: 310,
  },
  cityLabour: { requests: 24, licensing: 130, penalties: 42, coercion: 2, documents: 2.5, website: 610, wechat: 700 },
};

export const scaleOf = (unit) => SCALES[unit.kind];

/** What a unit carries from one year to the next: unfinished requests per applicant and valid documents. */
export const emptyCarry = () => ({ forward: Object.fromEntries(APPLICANTS.map((key) => [key, 0])), inForce: 0 });

/** Carry of a unit that takes over from others. */
export function mergedCarry(carries) {
  const merged = emptyCarry();
  for (const carry of carries) {
    for (const key of APPLICANTS) merged.forward[key] += carry.forward[key];
    merged.inForce += carry.inForce;
  }
  return merged;
}

/**
 * All 200 figures of one year as numbers. Every equation of the form holds by construction, and `carriedOver` and
 * the stock of documents continue `carry`. `growth` scales the unit's usual amounts.
 */
export function consistentFigures(unit, random, growth, carry) {
  const figures = Object.fromEntries(FORM.tables.flatMap((table) => table.figures.map((figure) => [figure.id, 0])));
  const forward = fillRequests(figures, unit, random, growth, carry);
  const inForce = fillProactive(figures, unit, random, growth, carry);
  fillReview(figures, random);
  return { figures, carry: { forward, inForce } };
}

function fillRequests(figures, unit, random, growth, carry) {
  const set = (row, column, value) => {
    figures[`requests.${row}.${column}`] = value;
    figures[`requests.${row}.total`] += value;
  };
  const weights = RESULT_ROWS.map((row) => RESULT_WEIGHTS[row] ?? RARE);
  const usual = scaleOf(unit).requests * growth;
  const arrived = random.share(random.events(usual), APPLICANT_WEIGHTS);
  const forward = {};
  APPLICANTS.forEach((column, at) => {
    const open = carry.forward[column] + arrived[at];
    const left = Math.min(random.around(arrived[at] * 0.09), open);
    set('newRequests', column, arrived[at]);
    set('carriedOver', column, carry.forward[column]);
    const results = random.share(open - left, weights);
    RESULT_ROWS.forEach((row, index) => {
      set(row, column, results[index]);
    });
    set('resultsTotal', column, open - left);
    set('carriedForward', column, left);
    forward[column] = left;
  });
  return forward;
}

function fillProactive(figures, unit, random, growth, carry) {
  const scale = scaleOf(unit);
  const spread = (mean) => random.around(mean * growth * (0.75 + random.next() * 0.5));
  const issued = spread(scale.documents);
  const repealed = Math.min(random.around(scale.documents * 0.45), carry.inForce);
  const inForce = carry.inForce + issued - repealed;
  figures['proactive.normativeDocs.issued'] = issued;
  figures['proactive.normativeDocs.repealed'] = repealed;
  figures['proactive.normativeDocs.inForce'] = inForce;
  for (const key of ['licensing', 'penalties', 'coercion']) figures[`proactive.${key}.decisions`] = spread(scale[key]);
  if (scale.fees) {
    figures['proactive.adminFees.amountWanYuan'] =
      Math.round(scale.fees * growth * (9000 + random.integer(0, 2000))) / 10000;
  }
  return inForce;
}

/** Roughly one dispute in thirty requests; nearly all are upheld. */
function fillReview(figures, random) {
  const requests = figures['requests.newRequests.total'];
  const outcome = { upheld: 70, corrected: 9, otherResult: 13, pending: 8 };
  for (const [block, probability] of [
    ['review', 0.032],
    ['litigationDirect', 0.006],
    ['litigationAfterReview', 0.009],
  ]) {
    const cases = random.events(requests * probability);
    random.share(cases, Object.values(outcome)).forEach((count, at) => {
      figures[`${block}.${Object.keys(outcome)[at]}`] = count;
    });
    figures[`${block}.total`] = cases;
  }
}
