import type { ReadProblem, ReadProblemCode } from '../document-tree';
import type { SniffedFormat } from './sniffed-format';

const RESAVE = '请用 Word 或 WPS 打开后另存为 docx，再重新上传';

const DAMAGED: [ReadProblemCode, string] = [
  'damaged',
  '文件不完整或已损坏（可能没有下载或复制完整）；请重新获取原文件，能用 Word 打开后再上传。',
];

const PROBLEMS: Partial<Record<SniffedFormat, [ReadProblemCode, string]>> = {
  empty: ['empty', '文件是空的，没有任何文字；请确认选对了文件，再重新上传。'],
  picture: ['picture', '这是一张图片，图片里的数字无法读取；请上传报告的 Word 文档（docx）或网页原文。'],
  macroDocument: ['macro', '文档带有宏代码，出于安全不予读取；请在 Word 中另存为不带宏的 docx，再重新上传。'],
  encryptedOffice: ['encrypted', '文档已加密，需要密码才能打开；请取消密码后另存为 docx，再重新上传。'],
  ole: ['unsupported', `这是旧版 Office 文件，目前还不能读取；${RESAVE}。`],
  pptx: ['unsupported', '这是 PowerPoint 演示文稿，不是报告文档；请上传报告的 Word 文档（docx）或网页原文。'],
  openDocument: ['unsupported', '这是 OpenDocument 演示文稿或图形，不是报告文档；请上传报告的 Word 文档或网页原文。'],
  ofd: ['unsupported', '这是 OFD 版式文件，目前还不能读取；请上传同一报告的 Word 文档（docx）或网页原文。'],
  wordXml: ['unsupported', `这是 Word XML 文档，目前还不能读取；${RESAVE}。`],
  archive: ['unsupported', '这是一个压缩包，不是单个文档；请在批量上传中选择它，或解压后上传其中的报告。'],
  otherArchive: [
    'unsupported',
    '这是压缩包（rar、7z 或 gz），不能直接读取；请解压后上传其中的报告，或改用 zip 压缩包。',
  ],
  damagedZip: DAMAGED,
  damagedOle: DAMAGED,
  binary: [
    'unsupported',
    '无法识别这个文件的格式，它不是文字、网页或 Word 文档；请上传报告的 Word 文档（docx、doc）、PDF 或网页原文。',
  ],
};

/** What each ending promises; a file that is something else was renamed. */
const ENDINGS = /\.(?:docx?|wps|html?|txt|md)$/i;

/** Why a file of this format cannot be read and what to do, or null if a reader exists for it. */
export function formatProblem(format: SniffedFormat, fileName: string | null): ReadProblem | null {
  const problem = PROBLEMS[format];
  if (problem === undefined) return null;
  const [code, text] = problem;
  const ending = ENDINGS.exec(fileName ?? '')?.[0];
  const renamed = ending !== undefined && (format === 'picture' || format === 'pdf' || format === 'xlsx');
  return { code, text: renamed ? `文件名以 ${ending} 结尾，内容却不是：${text}` : text };
}
