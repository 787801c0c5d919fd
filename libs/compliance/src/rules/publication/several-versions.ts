import { defineRule } from '../../define-rule';
import { fail, notApplicable, pass } from '../../verdicts';

/** More than one text in circulation for one unit and year. */
export const severalVersions = defineRule({
  id: 'publication/several-versions',
  code: 'PUB-06',
  version: 1,
  title: '同一年度只有一个版本',
  severity: 'warning',
  basis: { text: '中国社会科学院年度报告发布情况评估：多个平台发布的版本不一致', mark: 'B' },
  decides:
    '同一单位同一年度在不同网址或者文件中流传的报告，正文不同的判为多个版本；文件格式不同而正文相同的算一个版本。没有登记其他版本的不适用。',
  remedy: '确定正式版本，撤下或者更正其他版本。',
  messages: { several: '同一年度流传 {count} 个不同的版本：{labels}' },
  check: (_, { publication }) => {
    const versions = publication?.versions ?? [];
    if (versions.length === 0) return notApplicable('没有登记其他版本');
    const texts = new Map(versions.map((version) => [version.textHash, version]));
    if (texts.size === 1) return pass;
    const distinct = [...texts.values()];
    return fail(
      'several',
      { count: texts.size, labels: distinct.map(({ label }) => label).join('、') },
      distinct.map(({ label, textHash }) => ({
        figure: null,
        quote: label,
        expected: null,
        actual: textHash,
        place: null,
      })),
    );
  },
});
