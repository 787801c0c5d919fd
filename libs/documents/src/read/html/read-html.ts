import { Parser } from 'htmlparser2';
import type { DocumentTree } from '../../document-tree';
import { compareCharset, decodeText } from '../decode-text';
import { ReadFailure } from '../read-failure';
import { assembleBlocks } from '../tree/assemble';
import { Notices } from '../tree/notices';
import { ownText } from '../tree/own-text';
import { HtmlWalker, TooDeep } from './html-walker';
import { simplifyTags } from './simplify-tags';
import { unwrapScript } from './unwrap-script';

/**
 * Reads a web page or a fragment: paragraphs, headings, pictures, and tables on their true grid; tables that only
 * arrange the page dissolve into their content. What is not shown is left out. Throws `damaged` or `tooLarge`.
 */
export function readHtml(bytes: Uint8Array): DocumentTree {
  const notices = new Notices();
  const decoded = decodeText(bytes, notices);
  compareCharset(bytes, decoded, notices);
  const walker = walk(simplifyTags(unwrapScript(decoded.text)), notices);
  const title = walker.title?.replace(/\s+/g, ' ').trim() ?? '';
  const blocks = assembleBlocks(walker.finish());
  return { format: 'html', title: title === '' ? null : ownText(title), blocks, messages: notices.list() };
}

/** A page nested beyond measure (thousands of unclosed tags) is read again with only the tags that make structure. */
function walk(html: string, notices: Notices): HtmlWalker {
  try {
    return walkOnce(html, notices);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
  notices.add('warning', 'nesting-too-deep', '网页标签嵌套层数异常（大量标签未闭合），已按简化后的结构读取，请核对。');
  try {
    return walkOnce(html.replace(OTHER_TAG, ''), notices);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    throw new ReadFailure('damaged', '网页的表格嵌套层数异常，无法读取；请在浏览器中打开原页面，重新保存后再上传。');
  }
}

/** All tags but those of paragraphs, headings, tables and pictures, and of content that must not show. */
const OTHER_TAG =
  /<\/?(?!(?:p|h[1-6]|table|thead|tbody|tfoot|tr|td|th|br|img|title|script|style|noscript|template)[\s/>])[a-z][^<>]*>/gi;

function walkOnce(html: string, notices: Notices): HtmlWalker {
  const walker = new HtmlWalker(notices);
  const parser = new Parser({
    onopentag: (name, attributes) => walker.open(name, attributes),
    onclosetag: (name) => walker.close(name),
    ontext: (text) => walker.text(text),
  });
  parser.end(html);
  return walker;
}
