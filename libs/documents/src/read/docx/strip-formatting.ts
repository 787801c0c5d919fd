/**
 * Elements that only say how a document looks. Word and WPS write more of them than of anything else: three quarters
 * of the characters of a report. Cutting them out before parsing makes reading about three times as fast.
 */
const FORMATTING = [
  'rFonts|sz|szCs|b|bCs|i|iCs|u|em|kern|w|position|spacing|color|lang|shd|highlight|effect|bdr|fitText',
  'ind|jc|textAlignment|contextualSpacing|snapToGrid|keepNext|keepLines|pageBreakBefore|widowControl|wordWrap',
  'suppressLineNumbers|suppressAutoHyphens|kinsoku|overflowPunct|topLinePunct|autoSpaceDE|autoSpaceDN|bidi',
  'adjustRightInd|mirrorIndents|noProof|rtl|cs',
  'top|left|bottom|right|insideH|insideV|tl2br|tr2bl|between|bar',
  'tblW|tblInd|tblLayout|tblLook|tblCellSpacing|tblStyle|tblStyleRowBandSize|tblStyleColBandSize',
  'tcW|vAlign|noWrap|hideMark|textDirection|tcFitText|cnfStyle|trHeight|cantSplit|tblHeader',
  'proofErr|bookmarkStart|bookmarkEnd|lastRenderedPageBreak|lsdException',
].join('|');
const EMPTY_ELEMENT = new RegExp(`<w:(?:${FORMATTING})(?:\\s[^<>]*)?/>`, 'g');
/** Marks of editing sessions on paragraphs, runs and rows. */
const SESSION_MARKS = /<w:(p|r|tr)(?: w(?:14:(?:paraId|textId)|:rsid[A-Za-z]{1,10})="[0-9A-F]{0,8}")+(\/?>)/g;
/** What every cell is that does not say otherwise. */
const ONE_COLUMN = /<w:gridSpan w:val="1"\/>/g;
const EMPTIED_PAIR = /<w:(rPr|tcBorders|tblBorders|tcMar|tblCellMar|pBdr)><\/w:\1>/g;
/** Properties that hold nothing now that the pairs in them are gone. */
const EMPTIED_PROPERTIES = /<w:(pPr|tcPr|trPr|tblPr|tblPrEx)><\/w:\1>/g;

/** The XML without elements and marks of pure formatting; everything that carries content or structure stays. */
export function stripFormatting(xml: string): string {
  return xml
    .replace(EMPTY_ELEMENT, '')
    .replace(SESSION_MARKS, '<w:$1$2')
    .replace(ONE_COLUMN, '')
    .replace(EMPTIED_PAIR, '')
    .replace(EMPTIED_PROPERTIES, '');
}
