/** Frequent surnames that begin few other words; those that do (于、向、和、时、应、方 …) are left out on purpose. */
export const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱郭何罗宋郑谢韩唐冯董萧曹袁邓傅沈曾彭吕苏卢蒋蔡贾魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊陆郝孔崔邱秦顾侯邵孟龙段雷钱汤尹黎易武乔贺赖龚';

/** Words that begin like a name and are none. */
export const NO_NAMES =
  /^(?:周边|周围|周期|周到|张贴|石油|田地|田间|龙头|武装|易于|高度|钱款|夏季|余下|余款|何时|何种|何人|罗列|汤|段落|雷同|孟|顾问|顾虑|易懂|叶|贺信|黄色|董事|汪|郭沫|何事|范围|钟表|田园|石材|苏木|陆续|胡同|杜绝|金额|曾经|曾多|曾向|曾提|曾于|赖以|武力|余|贾|戴)/;
