/**
 * Radicals that printers put in place of the characters they look like, each with the character meant (Unicode's
 * EquivalentUnifiedIdeograph), where compatibility normalisation knows none or gives a form not used on the mainland.
 */
const ROWS = [
  [
    '⺁⺅⺆⺈⺉⺊⺋⺌⺍⺎⺐⺒⺓⺔⺕⺖⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩',
    '厂亻冂刀刂卜㔾小小兀尢巳幺彑彐忄扌攵旡日月歺母民氵氺灬爫爫丬牛犭王',
  ],
  [
    '⺫⺬⺭⺮⺯⺰⺲⺶⺹⺺⺻⺼⺾⺿⻀⻁⻂⻃⻄⻅⻆⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓',
    '罒示礻竹糹纟罒羊耂肀聿肉艹艹艹虎衤覀西见角讠贝足车辶辶辶邑钅長镸长',
  ],
  [
    '⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳⼾⾭⿈',
    '门阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟户青黄',
  ],
] as const;

const MEANT = new Map(
  ROWS.flatMap(([radicals, meant]) => [...radicals].map((radical, at) => [radical, [...meant][at]])),
);

/** Radicals and compatibility ideographs. */
const LOOKALIKE = /[\u2e80-\u2fdf\uf900-\ufaff]/g;

/** The text with every radical as the character that it stands for. */
export function withoutRadicals(text: string): string {
  return text.replace(LOOKALIKE, (one) => MEANT.get(one) ?? one.normalize('NFKC'));
}
