import { portalOf } from './narrative.mjs';

/** Fees have four decimals; adding them as floating point leaves more. */
const exact = (value) => Math.round(value * 10000) / 10000;

/** The figures of several units added cell by cell. Equations and the carry from year to year hold as they do in each. */
export function summedFigures([first, ...others]) {
  return Object.fromEntries(
    Object.keys(first).map((id) => [id, exact(others.reduce((sum, figures) => sum + figures[id], first[id]))]),
  );
}

/** The counts of a whole banner: each channel added over its units; trainings are the government's own. */
export function summedStory(unit, stories, random) {
  const sum = (key) => stories.reduce((all, story) => all + story[key], 0);
  return {
    website: sum('website'),
    wechat: sum('wechat'),
    board: sum('board'),
    total: sum('total'),
    site: portalOf(unit),
    account: `${unit.banner.slice(0, 2)}政务`,
    interpretations: sum('interpretations'),
    monthly: false,
    trainings: random.integer(2, 5),
    trainees: random.integer(160, 420),
    units: stories.length,
  };
}
