/** Measure words of counts (§5.2); what may not follow, because it makes another word of the character. */
const MEASURES: readonly (readonly [string, string?])[] = [
  // What was done several times to each of several things: 人次, 批次, 篇次, 家次.
  ['[人场批件条篇期户家轮项份册台车辆栏课]次'],
  ['条', '例件款线幅目'],
  ['件', '事'],
  ['篇', '幅章'],
  ['次', '序年性办'],
  ['期', '间限末初望'],
  ['个', '人体性别'],
  ['份', '额'],
  ['册'],
  ['部', '门分署委长队级属令'],
  ['项', '目'],
  ['场', '所地镇景'],
  ['起', '至到草'],
  ['宗', '教旨'],
  ['家', '庭'],
  ['名', '称单录'],
  ['人', '民大均员事才力社口'],
  ['户', '口籍外均型主头名'],
  ['元', '旦素'],
  ['则', '是由为将'],
  ['例', '如行会'],
  ['张', '贴'],
  ['幅', '度'],
  ['本', '年级市县区旗镇乡局单机部报苏次街'],
  ['页', '面码岩'],
  ['封', '闭面控存顶锁'],
  ['处', '理罚置级长室于分境女'],
  ['块', '钱头'],
  ['卷', '宗烟'],
  ['集', '中体团成市合镇聚约'],
  ['支', '部持出付队行援撑'],
  ['批', '准复示评'],
  ['台', '账帐湾阶风州词北'],
  ['档', '案次'],
  ['组', '织成长员建团合词级别委'],
  ['通', '知过告报讯道信用俗行车电水关'],
  ['字', '数号样幕体形迹典母'],
  ['面', '积向对临上试貌议广板条子前的'],
  ['版', '本面权块式图'],
  ['单', '位元独一项个据行篇条'],
  ['款', '项式待额物'],
  ['所', '有属在以长需得说谓为示述列涉辖获提做产发公收办'],
  ['笔', '试记录者误触名'],
  ['辆'],
  ['套'],
  ['%'],
];

/** One measure word of a count, as the source of a pattern on folded text. */
export const MEASURE = MEASURES.map(([unit, not]) => (not ? `${unit}(?![${not}])` : unit)).join('|');

/** Measure words behind which a single Chinese numeral may still be meant as a number: 两条微信, 一件. */
export const SPOKEN_MEASURES: ReadonlySet<string> = new Set([
  '条',
  '件',
  '篇',
  '份',
  '期',
  '部',
  '册',
  '起',
  '宗',
  '例',
  '场',
  '次',
  '场次',
  '批次',
  '人次',
]);

/** Views are counted in times, with or without the word: 播放量超2300万. */
const VIEWS =
  /(?:阅读|浏览|点击|访问|播放|观看)(?:总?(?:量|数|数量|次数))(?:累计|已|共|总计)*(?:为|达到?|超过?|突破|破|逾|近|约|:| )*$/;

/** The measure word that a number printed without one has by the noun before it; null if it has none. */
export const impliedMeasure = (before: string) => (VIEWS.test(before) ? '次' : null);
