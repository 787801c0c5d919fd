import { ownText } from '../tree/own-text';
import { trimEdges } from '../tree/text-edges';
import type { BodyState, Handlers, OpenParagraph } from './body-state';
import { isOn, skipElement } from './body-state';
import { levelOf } from './styles';

/** Paragraphs and their properties: style, outline level, automatic number, tracked paragraph marks. */
export const PARAGRAPH_HANDLERS: Handlers = {
  open: {
    'w:p': openParagraph,
    'w:pPr': (state) => {
      state.properties = 'paragraph';
    },
    'w:pStyle': (state, attributes) => set(state, { style: attributes['w:val'] ?? null }),
    'w:outlineLvl': (state, attributes) => set(state, { outline: Number(attributes['w:val']) }),
    'w:numId': (state, attributes) => setNumbering(state, { list: attributes['w:val'] ?? null }),
    'w:ilvl': (state, attributes) => setNumbering(state, { level: Number(attributes['w:val']) }),
    'w:vanish': (state, attributes) => {
      if (state.properties === 'none' && isOn(attributes)) {
        set(state, { hidden: true });
        state.notices.add('info', 'hidden-text', '文档中有隐藏文字，未计入内容。');
      }
    },
    'w:del': deleted,
    'w:moveFrom': deleted,
    'w:ins': tracked,
    'w:moveTo': tracked,
  },
  close: {
    'w:p': closeParagraph,
    'w:pPr': (state) => {
      state.properties = 'none';
    },
  },
};

function openParagraph(state: BodyState): void {
  state.paragraphs.push({
    text: state.carried,
    style: null,
    outline: null,
    numbering: { list: null, level: null },
    joined: false,
    hidden: false,
    anchored: [],
  });
  state.carried = '';
}

function set(state: BodyState, change: Partial<OpenParagraph>): void {
  const paragraph = state.paragraphs.at(-1);
  if (paragraph !== undefined) Object.assign(paragraph, change);
}

function setNumbering(state: BodyState, change: Partial<OpenParagraph['numbering']>): void {
  const paragraph = state.paragraphs.at(-1);
  if (paragraph !== undefined) Object.assign(paragraph.numbering, change);
}

/** Deleted text is left out; a deleted paragraph mark joins two paragraphs; a deleted row goes with its cells. */
function deleted(state: BodyState): void {
  tracked(state);
  const table = state.tables.at(-1);
  if (state.properties === 'paragraph') set(state, { joined: true });
  else if (state.properties === 'row' && table !== undefined) table.rowDeleted = true;
  else skipElement(state);
}

function tracked(state: BodyState): void {
  state.notices.add('info', 'tracked-changes', '文档带有修订痕迹，已按接受全部修订后的内容读取。');
}

function closeParagraph(state: BodyState): void {
  const paragraph = state.paragraphs.pop();
  if (paragraph === undefined) return;
  if (paragraph.joined) state.carried = paragraph.text;
  else {
    // Page breaks stand at the edges of paragraphs and mean nothing there.
    const text = trimEdges(paragraph.text, '\n');
    const label = numberLabel(state, paragraph);
    if (text !== '')
      state.flows.push({
        kind: 'paragraph',
        text: ownText(label + text),
        heading: headingOf(state, paragraph),
        line: null,
      });
  }
  state.flows.pass(paragraph.anchored);
}

function headingOf(state: BodyState, paragraph: OpenParagraph): number | null {
  return paragraph.outline === null ? state.styles.heading(paragraph.style) : levelOf(paragraph.outline);
}

function numberLabel(state: BodyState, paragraph: OpenParagraph): string {
  const inherited = state.styles.numbering(paragraph.style);
  const list = paragraph.numbering.list ?? inherited.list;
  if (list === null || list === '0') return '';
  return state.numbering.label(list, paragraph.numbering.level ?? inherited.level ?? 0);
}
