/**
 * A demonstration page as the portal of a government publishes it: head with scripts and styles, banner, navigation,
 * the place where one stands, the article with inline styles in nested layout tables, lists of neighbouring items,
 * footer. Fifty kilobytes, a fifth of which is the report.
 */
export function asPortalPage(html) {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const content = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html;
  return [
    `<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n${head(title)}\n</head>\n<body>`,
    `<div class="top"><div class="w1200">${links('站点', SITES)}<a href="javascript:void(0)" onclick="SetHome(this,'/')">设为首页</a></div></div>`,
    `<div class="header"><a href="/"><img src="/images/logo.png" width="520" height="90" alt="人民政府门户网站" /></a>${SEARCH}</div>`,
    `<div class="nav"><ul class="clearfix">${items('导航', CHANNELS, 3)}</ul></div>`,
    `<table width="1200" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="240" valign="top" class="left">`,
    `<div class="tree"><h3>政府信息公开</h3><ul>${items('目录', CATALOGUE, 4)}</ul></div></td><td width="20">&nbsp;</td><td valign="top">`,
    `<div class="crumb">当前位置：${links('路径', ['首页', '政府信息公开', '政府信息公开年报'], ' &gt; ')}</div>`,
    `<table width="100%" border="0" cellspacing="0" cellpadding="0" style="margin-top:10px;"><tr><td class="xxgk"><b>索 引 号：</b>000014349/2024-00017</td><td><b>发布日期：</b>2024-01-22</td></tr></table>`,
    `<div class="article" id="zoom"><!--ZJEG_RSS.content.begin-->${styled(content)}<!--ZJEG_RSS.content.end--></div>`,
    `<div class="share" style="display:none;"><span>分享到：</span>${SCRIPT}</div></td></tr></table>`,
    `<div class="links"><h4>相关链接</h4><ul>${items('链接', CHANNELS, 2)}</ul></div>`,
    `<div class="footer"><p>主办：人民政府办公室&nbsp;&nbsp;承办：大数据中心&nbsp;&nbsp;网站标识码：0000000000</p><p>版权所有 &copy; 政务服务热线12345</p></div>`,
    `${SCRIPT.repeat(3)}</body></html>`,
  ].join('\n');
}

const SITES = ['国务院', '省政府', '市政府', '无障碍浏览', '繁體版', '移动版'];
const CHANNELS = ['首页', '走进本市', '新闻中心', '政务公开', '政务服务', '互动交流', '数据开放', '专题专栏'];
const CATALOGUE = [
  '公开指南',
  '公开制度',
  '法定主动公开内容',
  '公开年报',
  '依申请公开',
  '政府文件',
  '规划计划',
  '财政资金',
];

const SCRIPT =
  '<script type="text/javascript">\n$(function(){var url=window.location.href;if(url.indexOf("/zwgk/")>0&&$(".nav li").length>3){$(".nav li").eq(3).addClass("on").siblings().removeClass("on");}\n$(".tree li").hover(function(){$(this).find("ul").stop().slideDown(200);},function(){$(this).find("ul").stop().slideUp(200);});\nvar _hmt=_hmt||[];(function(){var hm=document.createElement("script");hm.src="/js/stat.js?id=5d1f0c";var s=document.getElementsByTagName("script")[0];s.parentNode.insertBefore(hm,s);})();});\n</script>\n';
const STYLE =
  '<style type="text/css">\n.w1200{width:1200px;margin:0 auto;}.header{height:120px;background:url(/images/bg.png) no-repeat center top;}\n.nav ul li{float:left;width:150px;text-align:center;line-height:50px;}.nav ul li a{color:#fff;font-size:18px;}\n.article p{text-indent:2em;line-height:32px;font-size:16px;}.article table{border-collapse:collapse;margin:0 auto;}\n</style>\n';
const SEARCH =
  '<form action="/search" method="get" id="searchForm"><input type="text" name="q" value="" placeholder="请输入关键字" /><input type="hidden" name="siteId" value="17" /><button type="submit">搜索</button></form>';

const head = (title) =>
  `<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />\n<meta name="SiteName" content="人民政府门户网站" />\n<meta name="ArticleTitle" content="${title}" />\n<meta name="ColumnName" content="政府信息公开年报" />\n<title>${title}</title>\n<link href="/css/common.css" rel="stylesheet" type="text/css" />\n<script src="/js/jquery.min.js" type="text/javascript"></script>\n${STYLE}${SCRIPT}`;

const link = (place, name, at) =>
  `<a href="/col/col${1000 + at}/index.html" target="_blank" title="${place}：${name}">${name}</a>`;
const links = (place, names, between = '<span class="line">|</span>') =>
  names.map((name, at) => link(place, name, at)).join(between);
const items = (place, names, times) =>
  Array.from({ length: times }, (_, turn) => names.map((name, at) => `<li>${link(place, name, turn * 50 + at)}</li>`))
    .flat()
    .join('\n');

const PARAGRAPH = 'style="text-indent: 2em; line-height: 2em; font-family: 宋体; font-size: 16px;"';
const CELL =
  'style="border: 1px solid rgb(0, 0, 0); padding: 0px 7px; word-break: break-all;" align="center" valign="middle"';

/** What the editor of the portal leaves of the article: inline styles on every paragraph and every cell. */
const styled = (content) =>
  content
    .replace(/<p>([^<]*)<\/p>/g, `<p ${PARAGRAPH}><span style="font-size: 16px;">$1</span></p>`)
    .replace(/<td([^>]*)>/g, `<td$1 ${CELL}>`);
