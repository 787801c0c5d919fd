import { formById } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { foundAs, tableName } from '../../support/cells';
import { fail, notApplicable, pass } from '../../verdicts';

/** A table published as a picture, which nobody can search, copy or add up. */
export const pictureTable = defineRule({
  id: 'table/picture-table',
  code: 'TAB-02',
  version: 1,
  title: '统计表不用图片代替',
  severity: 'warning',
  basis: { text: '实例：统计表以图片公布，只有标题可读；政府网站内容应当可检索、可复制', mark: 'B' },
  decides: '第二至四部分只有图片、没有表格的，判为以图片代替，合并为一个问题；其中的数字不作判断，也不当作 0。',
  remedy: '改用可编辑的表格公布，并把原始文件报送监管单位。',
  messages: { picture: '{count} 张统计表是图片：{tables}' },
  check: (report) => {
    const form = formById(report.format);
    if (!form) return notApplicable('本报告所用格式没有本系统收录的统计表');
    const pictures = form.tables.filter(({ key }) => foundAs(report, key) === 'picture');
    if (pictures.length === 0) return pass;
    return fail(
      'picture',
      { count: pictures.length, tables: pictures.map(tableName).join('、') },
      pictures.map((table) => {
        const section = report.sections.find(({ number }) => number === table.section);
        const place = report.tables.find(({ table: key }) => key === table.key)?.place ?? section?.place ?? null;
        return { figure: null, quote: section?.heading ?? table.title, expected: '表格', actual: '图片', place };
      }),
    );
  },
});
