import { printed } from './printed';
import type { Random } from './random';
import type { Tables } from './random-tables';

/**
 * A statement about the tables: `say` puts the number into words, `value` is the true number, `readings` every number
 * that would be true as well in some reading, so that a changed number is none of them.
 */
export type Statement = { value: number; readings: number[]; say: (number: string) => string };

type Maker = (tables: Tables, random: Random) => Statement;

const SUBJECTS = [
  '政府信息公开申请',
  '信息公开申请',
  '依申请公开申请',
  '政府信息公开的申请',
  '申请公开政府信息',
] as const;
const UNITS = ['件', '件', '件', '起', '宗', '份', '条'] as const;
const WHO = ['我镇', '我局', '本机关', '街道', ''] as const;
const WHEN = ['2023年，', '2023年度', '全年', '本年度', '今年', '截至2023年12月31日，'] as const;

const group = (tables: Tables, key: string) =>
  Object.entries(tables.figures)
    .filter(([id]) => id.startsWith(`requests.${key}.`) && id.endsWith('.total'))
    .reduce((sum, [, value]) => sum + value, 0);

function received(tables: Tables, random: Random, frame: (clause: string) => string): Statement {
  const [fresh, carried, all] = ['newRequests', 'carriedOver', 'resultsTotal'].map(tables.of) as [
    number,
    number,
    number,
  ];
  const readings = [fresh, fresh + carried, all];
  const verb = random.pick(['收到', '共收到', '新收', '接到', '受理', '共受理', '收办', '办理', '承办']);
  const [subject, unit, who, when] = [random.pick(SUBJECTS), random.pick(UNITS), random.pick(WHO), random.pick(WHEN)];
  const value = random.pick([fresh, fresh, fresh + carried, all]);
  return { value, readings, say: (number) => frame(`${when}${who}${verb}${subject}${number}${unit}`) };
}

/** What stands before or behind the sentence and is none of its business. */
const FRAMES: readonly [(clause: string, random: Random) => string, ...((clause: string, random: Random) => string)[]] =
  [
    (clause) => `${clause}。`,
    (clause) => `${clause}，均在法定期限内答复。`,
    (clause, random) => `办理群众信访举报${random.whole(3, 90)}件、12345热线工单${random.whole(3, 900)}件，${clause}。`,
    (clause, random) => `${clause}，接受咨询${random.whole(3, 90)}次，办理人大建议、政协提案${random.whole(3, 90)}件。`,
    (clause, random) => `2022年收到政府信息公开申请${random.whole(3, 90)}件，${clause}。`,
    (clause, random) =>
      `制发公文${random.whole(60, 90)}件，其中主动公开${random.whole(30, 40)}件、依申请公开${random.whole(3, 20)}件、不予公开${random.whole(3, 20)}件。${clause}。`,
    (clause, random) => `行政复议机关全年办结行政复议案件${random.whole(60, 90)}件，${clause}。`,
    (clause, random) => `共受理各类申请${random.whole(900, 9000)}件，${clause}。`,
    (clause, random) => `${clause}，其中网上申请${random.whole(3, 90)}件、信函申请${random.whole(3, 90)}件。`,
    (clause, random) =>
      `2020年、2021年、2022年分别收到政府信息公开申请${random.whole(3, 90)}件、${random.whole(3, 90)}件、${random.whole(3, 90)}件。${clause}。`,
    (clause, random) => `${clause}，较上年增加${random.whole(3, 90)}件。`,
    (clause, random) => `${clause}，同比下降${random.whole(3, 90)}.5%。`,
    (clause, random) => `与去年${random.whole(3, 90)}件相比有所变化，${clause}。`,
    (clause, random) => `受理低保申请${random.whole(3, 90)}件，${clause}。`,
    (clause, random) => `${clause}。自2008年条例施行以来累计收到申请${random.whole(900, 9000)}件。`,
    (clause, random) => `${clause}。其中上半年收到政府信息公开申请${random.whole(900, 9000)}件。`,
    (clause, random) => `${clause}。各乡镇、各部门共收到政府信息公开申请${random.whole(900, 9000)}件。`,
    (clause, random) => `通过政府网站公开信息${random.whole(900, 9000)}条，${clause}。`,
    (clause, random) => `${clause}，涉及土地征收${random.whole(3, 90)}件、房屋拆迁${random.whole(3, 90)}件。`,
  ];

const framed: Maker = (tables, random) => {
  const frame = random.pick(FRAMES);
  return received(tables, random, (clause) => frame(clause, random));
};

/** Last year's number first, then that of the report's own year. */
const afterLastYear: Maker = (tables, random) => {
  const [fresh, carried] = [tables.of('newRequests'), tables.of('carriedOver')];
  const before = fresh + carried + random.whole(50, 90);
  return {
    value: fresh,
    readings: [fresh, fresh + carried, tables.of('resultsTotal')],
    say: (number) => `去年收到政府信息公开申请${before}件，今年收到政府信息公开申请${number}件。`,
  };
};

const carriedOver: Maker = (tables, random) => ({
  value: tables.of('carriedOver'),
  readings: [tables.of('carriedOver')],
  say: (number) =>
    random.pick([
      `新收政府信息公开申请${tables.of('newRequests')}件，上年结转${number}件。`,
      `2023年新收信息公开申请${tables.of('newRequests')}件，上年度结转申请${number}件。`,
    ]),
});

const carriedForward: Maker = (tables, random) => ({
  value: tables.of('carriedForward'),
  readings: [tables.of('carriedForward')],
  say: (number) =>
    random.pick([
      `收到政府信息公开申请${tables.of('newRequests')}件，结转下年度继续办理${number}件。`,
      `收到政府信息公开申请${tables.of('newRequests')}件，另有${number}件结转至2024年办理。`,
      `本年收到信息公开申请${tables.of('newRequests')}件，结转下一年${number}件。`,
    ]),
});

const listed: Maker = (tables) => {
  const value = tables.of('newRequests') + tables.of('carriedOver');
  return {
    value,
    readings: [value, tables.of('newRequests'), tables.of('resultsTotal')],
    say: (number) =>
      `受理政府信息公开申请${number}件（其中本年新收${tables.of('newRequests')}件，上年结转${tables.of('carriedOver')}件），已答复${tables.of('resultsTotal')}件，予以公开${tables.of('granted')}件，部分公开${tables.of('partiallyGranted')}件，不予公开${group(tables, 'denied')}件，无法提供${group(tables, 'unavailable')}件，不予处理${group(tables, 'notProcessed')}件，其他处理${group(tables, 'otherHandling')}件。`,
  };
};

const result =
  (name: string, row: string, ...wider: string[]): Maker =>
  (tables) => {
    const sums = [row, ...wider].map((key) =>
      tables.figures[`requests.${key}.total`] === undefined ? group(tables, key) : tables.of(key),
    );
    const readings = sums.map((_, index) => sums.slice(0, index + 1).reduce((total, part) => total + part, 0));
    return {
      value: readings[0] ?? 0,
      readings: name === '无法提供' ? [...readings, tables.of('unavailable.notHeld')] : readings,
      say: (number) => `收到政府信息公开申请${tables.of('newRequests')}件，其中${name}${number}件。`,
    };
  };

const reviews: Maker = (tables, random) => {
  const [total, pending] = [tables.of('review.total'), tables.of('review.pending')];
  const say = random.pick([
    (number: string) => `因政府信息公开被申请行政复议${number}件。`,
    (number: string) => `全年政府信息公开行政复议案件${number}起。`,
    (number: string) => `2022年政府信息公开行政复议${total + 7}件，2023年行政复议${number}件。`,
  ]);
  return { value: random.pick([total, total - pending]), readings: [total, total - pending], say };
};

const lawsuits: Maker = (tables, random) => {
  const blocks = ['litigationDirect', 'litigationAfterReview'];
  const totals = blocks.map((block) => tables.of(`${block}.total`));
  const concluded = blocks.map((block) => tables.of(`${block}.total`) - tables.of(`${block}.pending`));
  const both = [totals, concluded].map((parts) => parts.reduce((sum, part) => sum + part, 0));
  const readings = [...both, ...totals, ...concluded];
  return {
    value: both[random.whole(0, 1)] ?? 0,
    readings,
    say: (number) => `因政府信息公开被提起行政诉讼${number}件，公开裁判文书${number.length + 80}份。`,
  };
};

const MAKERS: readonly [Maker, ...Maker[]] = [
  framed,
  framed,
  framed,
  framed,
  afterLastYear,
  carriedOver,
  carriedForward,
  listed,
  result('予以公开', 'granted', 'partiallyGranted'),
  result('部分公开', 'partiallyGranted'),
  result('不予公开', 'denied', 'unavailable', 'notProcessed', 'otherHandling'),
  result('无法提供', 'unavailable'),
  result('不予处理', 'notProcessed'),
  reviews,
  lawsuits,
];

/** A random statement about these tables, and its number as a person might print it. */
export function randomStatement(tables: Tables, random: Random) {
  const statement = random.pick(MAKERS)(tables, random);
  const style = random.whole(0, 9);
  return { ...statement, print: (value: number) => printed(value, style) };
}
