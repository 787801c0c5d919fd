import type { Evidence } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { classOf } from '../../support/claims/scope';
import { CLASS_NAMES } from '../../support/class-names';
import { cutOff } from '../../support/cut-off';
import { hasSixParts } from '../../support/parts';
import { sectionEvidence } from '../../support/section-evidence';
import { type Sentence, sentencesOf } from '../../support/sentences';
import { fail, notApplicable, open, passWith, unread } from '../../verdicts';

/** A government must report what assessment, public appraisal and accountability came to, not only that they exist. */
export const assessmentResults = defineRule({
  id: 'content/assessment-results',
  code: 'CON-01',
  version: 1,
  title: '写明考核评议和责任追究结果',
  severity: 'warning',
  basis: {
    text: '《中华人民共和国政府信息公开条例》第五十条第（四）项：各级人民政府的工作考核、社会评议和责任追究结果情况',
    mark: 'A',
  },
  decides:
    '县级以上人民政府和苏木乡镇人民政府的报告，正文应当有考核、评议或者责任追究的结果：考核得分、等次、排名，评议满意度、评议较好，通报批评，未发生或者追究责任几人等。只写建立、完善制度或者纳入考核的，提示核实。政府部门、街道办事处不适用。',
  remedy: '在监督保障部分补写本年度工作考核、社会评议和责任追究的结果。',
  messages: {
    systemsOnly: '只写了考核、评议、责任追究的制度和安排，没有写结果：{sentence}',
    nothing: '正文没有写考核、评议、责任追究的结果：{unit}',
  },
  check: (report, context) => {
    if (!hasSixParts(report)) return notApplicable('本报告所用格式不分六个部分');
    const written = sentencesOf(report).filter(({ section }) => section === 1 || section === 5 || section === 6);
    if (written.length === 0) return open('没有读到正文');
    const unitClass = classOf(report, context);
    if (unitClass && unitClass !== 'government' && unitClass !== 'town')
      return notApplicable(`${CLASS_NAMES[unitClass]}不适用《条例》第五十条第（四）项的结果要求`);
    const result = written.find(({ text }) => statesResult(text));
    if (result) return passWith(`写了结果：${result.text}`);
    if (!unitClass) return open('本单位类别不明，不能判断是否应当写结果');
    const cut = cutOff(report);
    if (cut) return unread(cut.words);
    const systems = written.filter(({ text }) => SYSTEM.test(text));
    const [first] = systems;
    if (first) return fail('systemsOnly', { sentence: first.text }, systems.map(evidenceOf));
    const [part] = report.sections;
    return fail('nothing', { unit: report.unit ?? CLASS_NAMES[unitClass] }, part ? [sectionEvidence(part)] : []);
  },
});

const evidenceOf = ({ text, place }: Sentence): Evidence => ({
  figure: null,
  quote: text,
  expected: '结果',
  actual: null,
  place,
});

const SYSTEM = /考核|考评|评议|责任追究|问责/;

/** Words that tell an outcome by themselves. */
const OUTCOME =
  /(?:未|没有|无|不存在|零)[^，,。；;]{0,28}(?:责任追究|追责|问责|被追究|追究责任|通报批评|被通报|投诉举报)|(?:责任追究|追责|问责)(?:情况|情形|结果|事件|人员)?[^，,。；;]{0,6}(?:无|没有|未|0|零|\d)|满意[度率](?:为|达|较|高|持续|不断|明显|得到|均|\d)|社会评议(?:结果)?(?:为|良好|较好|优秀|满意)|(?:考核|考评|评估|测评|评议|评比)(?:[^，,。；;]{0,12}[中里][，,])?[^，,。；;]{0,14}(?:得分|满分|[\d.]+分|优秀|良好|合格|称职|第[一二三四五六七八九十\d]+[名位]|排名第?|名列|位列|位居|前列|等次|达标|先进|通过)|(?:考核|考评|评估|测评|评议|评比)[^。；;]{0,30}(?:列|排|居)第?[一二三四五六七八九十\d]+[名位]|(?:优秀|先进|第[一二三四五六七八九十\d]+名|得分)[^，,。；;]{0,12}(?:考核|评估|测评|评议)|(?:约谈|通报批评|追究责任|问责)[^，,。；;]{0,8}\d+\s*(?:人|个|家|次)|(?:考核|评议|追究)结果(?:为|是|：|:|良好|优秀|合格|较好|均|显示)/;
/** Plans and systems: what will be counted, and where results would go. */
const INTENT =
  /将|纳入|建立|完善|健全|制定|力争|争取|提升.{0,6}满意|提高.{0,6}满意|作为.{0,8}依据|确保|切实做到|下一步|对.{0,20}(?:进行|予以)(?:通报|问责|追责)/;

/** People who were content tell a result only where somebody asked them. */
const CONTENT = /(?:群众|公众|社会|各界)[^，,。；;]{0,16}(?:满意|好评|认可)/;
const ASKED = /评议|测评|评价|调查|考核/;
const QUOTED = /《[^》]*》|[“"][^”"]*[”"]/g;

/** A sentence without any of these tells no outcome; most have none. */
const TOPIC = /追究|追责|问责|通报|投诉举报|考核|考评|评议|评估|测评|评比|满意|约谈|好评|认可/;

const tells = (text: string) => !INTENT.test(text) && (OUTCOME.test(text) || (CONTENT.test(text) && ASKED.test(text)));

/** True if one clause tells an outcome and is no plan; slogans in quotation marks tell nothing. */
function statesResult(sentence: string): boolean {
  const words = sentence.replace(QUOTED, '');
  return TOPIC.test(words) && (words.split(/[，,；;]/).some(tells) || tells(words));
}
