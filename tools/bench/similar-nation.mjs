/**
 * An invented national year of reports for the similarity benchmark: boilerplate that all share, sentences of the banner,
 * own facts, and planted copies of which the origin is known. The same seed gives the same nation.
 */

/**
 * A seeded generator (sfc32). The one of the demonstration walks one circle of 2³² numbers from different places: of
 * 41,000 texts some would walk the same stretch and be alike by chance.
 */
function randomOf(key) {
  let [a, b, c, counter] = [17, 29, 41, 1];
  const step = () => {
    const sum = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (const letter of key) {
    a ^= Math.imul(letter.charCodeAt(0), 0x9e3779b1);
    for (let round = 0; round < 4; round++) step();
  }
  const next = () => step() / 2 ** 32;
  const integer = (low, high) => low + Math.floor(next() * (high - low + 1));
  const sample = (list, count) => {
    const copy = [...list];
    for (let last = copy.length - 1; last > 0; last--) {
      const other = integer(0, last);
      [copy[last], copy[other]] = [copy[other], copy[last]];
    }
    return copy.slice(0, count);
  };
  return {
    next,
    integer,
    sample,
    chance: (probability) => next() < probability,
    pick: (list) => list[integer(0, list.length - 1)],
  };
}

const COMMON =
  '政府 信息 公开 工作 制度 机制 群众 监督 审核 发布 平台 栏目 网站 培训 责任 落实 完善 加强 规范 及时 主动 申请 答复 办理 管理 保障 内容 渠道 政策 解读'.split(
    ' ',
  );
const LETTERS =
  '山水田林湖草沙土石木禾麦豆棉麻茶桑牛羊马驼鹿鱼蜂路桥渠井窖棚场站院校所室台栏册账簿表图卡信函榜牌灯火风雨雪霜春夏秋冬东西南北里外前后左右大小多少高低新旧老少早晚长短宽窄深浅快慢冷热干湿轻重远近';
const PLACES = '青红黄白黑金银铜玉石松柏柳榆杨桦梅兰竹菊龙凤虎豹鹰雁鹤鹿';

const random = randomOf('nation');
const WORDS = Array.from({ length: 2500 }, () =>
  Array.from({ length: random.integer(2, 3) }, () => random.pick([...LETTERS])).join(''),
);

/** A sentence of 25 to 60 characters; `own` is the chance that a word is not one of those everybody uses. */
function sentenceOf(draw, own) {
  const clause = () =>
    Array.from({ length: draw.integer(4, 8) }, () => draw.pick(draw.chance(own) ? WORDS : COMMON)).join('');
  return `${clause()}，${clause()}${draw.chance(0.4) ? `，共${draw.integer(1, 400)}件` : ''}。`;
}

const NATIONAL = Array.from({ length: 400 }, () => sentenceOf(random, 0.25));
/** Rank by a power law: a few sentences stand in every other report, most in few. */
const national = (draw) => NATIONAL[Math.floor(NATIONAL.length * draw.next() ** 2.5)];

/** Honest text of the unit `n`: some 3,000 characters; 42 sentences of the nation, 10 of its banner, 36 of its own. */
function honestText(n) {
  const draw = randomOf(`unit ${n}`);
  const banner = randomOf(`banner ${Math.floor(n / 20)}`);
  const shared = Array.from({ length: 20 }, () => sentenceOf(banner, 0.5));
  return [
    ...Array.from({ length: 42 }, () => national(draw)),
    ...draw.sample(shared, 10),
    ...Array.from({ length: 36 }, () => sentenceOf(draw, 0.6)),
  ];
}

const CHANGES = {
  swapped: (text) => text,
  reordered: (text, draw) => draw.sample(text, text.length),
  'a fifth of the sentences new': (text, draw) => text.map((line) => (draw.chance(0.2) ? sentenceOf(draw, 0.6) : line)),
  'a fifth of the words new': (text, draw) =>
    text.map((line) =>
      line.replace(/\p{Script=Han}{2}/gu, (word) => (draw.chance(0.2) ? draw.pick(WORDS).slice(0, 2) : word)),
    ),
  'half taken, half own': (text, draw) => [
    ...draw.sample(text, text.length).slice(0, text.length / 2),
    ...Array.from({ length: text.length / 2 }, () => sentenceOf(draw, 0.6)),
  ],
};

/** How copies were changed, in the order in which they are planted. */
export const KINDS = Object.keys(CHANGES);

const nameOf = (n) => {
  const letter = (k) => PLACES[Math.floor(n / PLACES.length ** k) % PLACES.length];
  return `${letter(2)}${letter(3)}旗${letter(1)}${letter(0)}镇人民政府`;
};

function reportOf(n, sentences) {
  const unit = nameOf(n);
  const lines = sentences.map((line) => line.replace(/\d+/g, () => String(1 + ((n * 37) % 977))));
  const paragraphs = [];
  for (let at = 0; at < lines.length; at += 5) paragraphs.push({ text: lines.slice(at, at + 5).join(''), place: null });
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  return {
    unit,
    year: 2023,
    format: 'F2021',
    preamble: { text: '', place: null },
    sections: [{ number: 1, text, paragraphs }],
  };
}

/**
 * A nation of `size` reports of which `copies` were taken from others. `reportAt(n)` makes report n anew each time;
 * `planted` lists `{ copy, origin, kind }`.
 */
export function nationOf({ size, copies }) {
  const step = Math.floor(size / (2 * copies));
  const planted = Array.from({ length: copies }, (_, index) => ({
    origin: index * 2 * step,
    copy: index * 2 * step + step,
    kind: KINDS[index % KINDS.length],
  }));
  const byCopy = new Map(planted.map((each) => [each.copy, each]));
  const reportAt = (n) => {
    const plan = byCopy.get(n);
    if (!plan) return reportOf(n, honestText(n));
    return reportOf(n, CHANGES[plan.kind](honestText(plan.origin), randomOf(`copy ${n}`)));
  };
  return { planted, reportAt };
}
