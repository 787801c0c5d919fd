import { mix } from '../similarity/hash';

const THINGS = [
  '惠农补贴',
  '危房改造',
  '公益林管护',
  '村级财务',
  '防汛预案',
  '临时救助',
  '土地流转',
  '道路养护',
  '人居环境',
  '校车安全',
  '牲畜防疫',
  '饮水工程',
  '殡葬改革',
  '河道清淤',
  '秸秆禁烧',
  '护林防火',
  '医保缴费',
  '招工信息',
  '水费电价',
  '老年食堂',
  '厕所改造',
  '草畜平衡',
];
const DOINGS = [
  '逐户张贴明白纸',
  '在赶集日设点讲解',
  '请老党员代为宣读',
  '录成方言广播滚动播放',
  '制成折页随粮种发放',
  '由网格员入户说明',
  '在合作社晨会上通报',
  '抄送驻村企业和学校',
];
const REASONS = [
  '因外出务工人员多',
  '考虑到牧民居住分散',
  '针对去年来访集中的情况',
  '结合春耕时节',
  '根据民意恳谈的反映',
  '为方便行动不便的老人',
  '在上半年试点的基础上',
  '应商户代表建议',
];
const RESULTS = [
  '来电询问明显减少',
  '两起纠纷当场化解',
  '签字确认率升至九成',
  '收回有效建议若干',
  '节省了往返路费',
  '被列为片区观摩点',
  '带动邻近组照此办理',
  '还留有补登的余地',
];

/** Sentences that all towns share. */
export const SHARED = [
  '坚持以公开为常态、不公开为例外，认真贯彻落实《中华人民共和国政府信息公开条例》。',
  '全年未收到政府信息公开申请。',
  '未发生因政府信息公开引起的行政复议、行政诉讼。',
  '严格落实谁公开、谁审查、谁负责的原则，先审查、后公开。',
  '做到涉密信息不公开、公开信息不涉密，主动接受社会监督。',
];

/** `count` sentences that only the town of this seed would write; others of the same words read otherwise. */
export function ownSentences(seed: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const draw = (list: readonly string[], turn: number) => list[mix(mix(seed) + index * 31 + turn) % list.length];
    const figure = 10 + (mix(seed + index * 7) % 300);
    const parts = [
      `${draw(REASONS, 1)}`,
      `${draw(THINGS, 2)}${draw(DOINGS, 3)}`,
      `计${figure}件`,
      `${draw(THINGS, 4)}${draw(RESULTS, 5)}`,
    ];
    const kept = parts.filter((_, part) => part === 1 || mix(seed * 5 + index * 3 + part) % 4 > 0);
    return `${(mix(seed + index) % 2 ? kept : kept.reverse()).join('，')}。`;
  });
}
