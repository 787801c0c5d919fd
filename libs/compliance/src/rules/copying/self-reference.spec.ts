import { withFields, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { selfReference } from './self-reference';

const of = (unit: string | null, ...text: string[]) => reportFixture(withFields({ unit }), withText(1, ...text));

const sumu = '示例旗白音苏木人民政府';
const district = '示例市新河区柳树镇人民政府';

describeRule(selfReference, {
  pass: [
    { name: 'a text without any self-reference', report: of(sumu, '全年未收到政府信息公开申请。') },
    { name: 'a sumu that says 我苏木', report: of(sumu, '我苏木依申请公开有专人负责。') },
    { name: 'a town that says 我镇', report: of('示例县清溪镇人民政府', '2023年我镇通过门户网站发布信息85条。') },
    { name: 'a township of a minority that says 我乡', report: of('示例县花山瑶族乡', '我乡通过公告栏公开。') },
    {
      name: 'a street office that says 我街道',
      report: of('示例市新河区东湖街道办事处', '我街道主动公开政府信息129条。'),
    },
    { name: 'a banner that says 我旗', report: of('示例旗人民政府', '我旗紧紧围绕群众关切推进公开。') },
    { name: 'a county-level city that says 我市', report: of('示例市人民政府', '我市政府网站共发布信息8085条。') },
    {
      name: 'a bureau that says 我局 and speaks of its banner',
      report: of('示例旗自然资源局', '我局按照我旗统一部署开展工作。'),
    },
    {
      name: 'a bureau of a county city that says 我市',
      report: of('示例市市场监督管理局', '我局在我市各级媒体公开信息。'),
    },
    { name: 'a commission that says 我委', report: of('示例市民族事务委员会', '我委机关发文160份。') },
    { name: 'a zone that says 我区', report: of('示例综合实验区管理委员会', '我区主动公开信息2645条。') },
    { name: '我国 and 我们', report: of(sumu, '我国信息公开制度不断完善，我们的工作仍有差距。') },
    {
      name: 'words that only begin alike',
      report: of(
        sumu,
        '通过自我县域宣传、自我市场调研提高水平，我乡村振兴信息专栏持续更新，避免自我局限，我乡镇干部参训2期。',
      ),
    },
    {
      name: 'a quoted title and a slogan',
      report: of(sumu, '认真学习《关于做好我旗政务公开工作的通知》，开展“我县是我家”活动。'),
    },
    {
      name: 'an unknown unit whose class the caller knows',
      report: of(null, '我镇全年公开信息30条。'),
      context: { unitClass: 'town' },
    },
  ],
  fail: [
    {
      name: 'the banner left over in a sumu’s report, at its exact place',
      report: of(sumu, '公开工作有序推进。', '为保障知情权，我旗依申请公开有专人负责，确保及时办理。'),
      message: 'wrong',
      sentence:
        '正文自称“我旗”（1 处），与本单位（示例旗白音苏木人民政府）不符：为保障知情权，我旗依申请公开有专人负责，确保及时办理。',
      evidence: [
        {
          quote: '为保障知情权，我旗依申请公开有专人负责，确保及时办理。',
          actual: '我旗',
          expected: '我苏木',
          place: expect.objectContaining({ block: 4, offset: 7, quote: '我旗' }),
        },
      ],
    },
    {
      name: 'another kind of town, all places in one finding',
      report: of(sumu, '我镇高度重视。我镇加强培训。'),
      message: 'wrong',
      sentence: '正文自称“我镇”（2 处），与本单位（示例旗白音苏木人民政府）不符：我镇高度重视。',
      evidence: [{ place: expect.objectContaining({ offset: 0 }) }, { place: expect.objectContaining({ offset: 7 }) }],
    },
    {
      name: 'a bureau in a town’s report',
      report: of('示例旗青山镇人民政府', '报告内容包括2023年我局政府信息公开总体情况。'),
      message: 'wrong',
      sentence:
        '正文自称“我局”（1 处），与本单位（示例旗青山镇人民政府）不符：报告内容包括2023年我局政府信息公开总体情况。',
      evidence: [{ actual: '我局', expected: '我镇' }],
    },
    {
      name: 'a district in the report of one of its towns',
      report: of(district, '我区持续推进公开。'),
      message: 'wrong',
      sentence: '正文自称“我区”（1 处），与本单位（示例市新河区柳树镇人民政府）不符：我区持续推进公开。',
      evidence: [{ actual: '我区' }],
    },
    {
      name: 'a town in a bureau’s report',
      report: of('示例县财政局', '我镇按时公开预决算。'),
      message: 'wrong',
      sentence: '正文自称“我镇”（1 处），与本单位（示例县财政局）不符：我镇按时公开预决算。',
      evidence: [{ actual: '我镇', expected: null }],
    },
    {
      name: 'a county in the report of a banner’s bureau',
      report: of('示例旗财政局', '我县财政预决算全部公开。'),
      message: 'wrong',
      sentence: '正文自称“我县”（1 处），与本单位（示例旗财政局）不符：我县财政预决算全部公开。',
      evidence: [{ actual: '我县' }],
    },
    {
      name: 'two wrong words, one finding each',
      report: of(sumu, '我旗高度重视，我局专人负责。'),
      message: 'wrong',
      sentence: '正文自称“我局”（1 处），与本单位（示例旗白音苏木人民政府）不符：我旗高度重视，我局专人负责。',
      evidence: [{ actual: '我局' }],
      fails: 2,
    },
  ],
  notApplicable: 'never',
  undetermined: [
    {
      name: '我区 where it may mean the autonomous region',
      report: of(sumu, '我区印发的工作要点已经落实。'),
      reason: '“我区”可能指上级地区或者主管机关',
      fault: 'open',
    },
    {
      name: 'an order of the place above',
      report: of('示例县清溪镇人民政府', '按照我县政务公开工作要点，公开信息85条。'),
      reason: '“我县”可能指上级地区或者主管机关',
    },
    {
      name: 'the site of the place above',
      report: of('示例县清溪镇人民政府', '通过我县政府门户网站公开信息85条。'),
    },
    {
      name: 'the place above beside the unit itself',
      report: of('示例县清溪镇人民政府', '我县政府办公室年终考核我镇为良好。'),
    },
    {
      name: 'a unit of unknown class',
      report: of(null, '我旗依申请公开有专人负责。'),
      reason: '本单位类别不明，不能判断自称是否相符',
    },
    { name: 'an office that may speak of its authority', report: of('示例旗政务服务中心', '我局及时答复。') },
  ],
});
