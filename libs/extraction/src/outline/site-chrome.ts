import { tightText } from '../text/fold';

/** Lines that a web page puts after the article; none of them belongs to the report. */
const FOOTER =
  /^(附件下载|扫一扫|打印(本页)?|关闭(窗口|本页)?|\(?打印\)?\(?关闭|上一篇|下一篇|相关(链接|文档|阅读)|主办单位|承办单位|版权所有|网站(地图|标识码)|联系我们|关于我们|icp备|[^。]{0,12}icp备|copyright|技术支持|返回顶部|分享(到|至)|更多精彩内容|【?字体|责任编辑|政府信息公开年报$)/i;

/** Who runs the site, as a line of its own without any sentence: `某某镇人民政府主办 某某办公室承办`. */
const SITE_OWNER = /^[^。，、；]{0,30}(政府|办公室|局|委员会|委|厅|中心)(主办|承办)[^。，；]{0,40}$/;

const FILE_NAME = /\.(pdf|docx?|wps|xlsx?|ofd|zip)$/i;

/** True for a line of the page around the article. */
export function isFooterLine(text: string): boolean {
  const tight = tightText(text);
  return tight.length <= 60 && (FOOTER.test(tight) || SITE_OWNER.test(tight) || FILE_NAME.test(tight));
}
