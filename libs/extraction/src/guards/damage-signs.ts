import type { Message } from '@gongkai/domain';
import { type Piece, placeIn, type Segment } from '../outline/segment';

type Sign = { code: string; pattern: RegExp; text: (words: string) => string };

/** Traces that copying and converting leave in text (specification §6.3). None of them is the author's fault. */
const SIGNS: readonly Sign[] = [
  {
    code: 'date-digits-fused',
    pattern: /(?<!\d)20\d\d(?:1[0-2]|0?[1-9]) ?月|(?<!\d)20\d{3,6} ?日|〔20\d{4,6}号/,
    text: (words) => `“${words}”缺少年、月等字，是文字转换时丢失的，按可以确定的部分读取。`,
  },
  {
    code: 'tag-swallowed',
    pattern: /(?<![<〈《＜])中华人民共和国政府信息公开工作年度报告格式[>〉＞]|关于印发[ \u3000]*的通知/,
    text: (words) => `“${words}”处尖括号中的文字被当作网页标签丢掉了一部分。`,
  },
  {
    code: 'word-residue',
    pattern: /\[bookmark:[^\]]*\]|_GoBack|\b(?:HYPERLINK|PAGEREF|MERGEFORMAT)\b[^\u4e00-\u9fff]{0,80}/,
    text: (words) => `“${words.trim()}”是文字处理软件留下的标记，不属于报告内容。`,
  },
];

const LIST_MARK = /^\s*[-•·●◆■▪]\s*(?=[\u4e00-\u9fff])/;

function signsIn(segment: Segment): Message[] {
  return SIGNS.flatMap(({ code, pattern, text }): Message[] => {
    const match = pattern.exec(segment.text);
    if (!match) return [];
    const place = placeIn(segment, match.index, match.index + match[0].length);
    return [{ level: 'info', code, text: text(match[0]), place }];
  });
}

/** Signs of damage in the text of the document, with their places. */
export function damageSigns(pieces: readonly Piece[]): Message[] {
  const messages: Message[] = [];
  const bullets: Segment[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'text') continue;
    messages.push(...signsIn(piece));
    if (LIST_MARK.test(piece.text)) bullets.push(piece);
  }
  const [first] = bullets;
  if (first && bullets.length >= 2) {
    const text = `有 ${bullets.length} 处标题或条目以“${first.text.trim().slice(0, 1)}”开头，自动编号在转换时丢失。`;
    messages.push({ level: 'info', code: 'numbering-lost', text, place: placeIn(first) });
  }
  return messages;
}
