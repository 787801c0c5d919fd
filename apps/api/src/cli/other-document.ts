/** What to say of a document that is not an annual report: what it is, what happens to it, what to do. */
export function otherDocument(kind: string | null): string {
  return `这是${kind ?? '其他文件'}，不是年度报告，不作统计和核对；请提交年度报告正文。`;
}
