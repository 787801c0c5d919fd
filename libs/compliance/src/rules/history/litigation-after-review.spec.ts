import { withFields, withFigure } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture, withYear } from '../../testing/report-fixture';
import { litigationAfterReview } from './litigation-after-review';

const lawsuits = withFigure('litigationAfterReview.total', 3);
const year = (value: number, reviews: number) => reportFixture(withYear(value), withFigure('review.total', reviews));

describeRule(litigationAfterReview, {
  pass: [
    { name: 'as many reviews this year', report: reportFixture(lawsuits, withFigure('review.total', 3)) },
    {
      name: 'reviews of the years before',
      report: reportFixture(lawsuits),
      context: { previous: year(2022, 1), earlier: [year(2021, 2)] },
    },
  ],
  fail: [
    {
      name: 'more lawsuits than reviews in all the years at hand',
      report: reportFixture(lawsuits),
      context: { previous: year(2022, 1), earlier: [year(2021, 1)] },
      message: 'exceeds',
      sentence: '复议后起诉 3 件，2021年以来行政复议共 2 件',
      evidence: [
        { figure: 'litigationAfterReview.total', actual: 3, side: 'left' },
        { figure: 'review.total', actual: 0, side: 'right' },
        { figure: null, actual: 1 },
        { figure: null, actual: 1 },
      ],
    },
  ],
  notApplicable: [{ name: 'a form without tables', report: reportFixture(withFields({ format: 'F2008' })) }],
  undetermined: [{ name: 'a unit without earlier reports', report: reportFixture(lawsuits), fault: 'open' }],
});
