import { symbolCharacter } from '../tree/symbol';
import { trimEdges } from '../tree/text-edges';
import type { BodyState, Handlers, OpenHandler } from './body-state';
import { skipElement } from './body-state';

const write =
  (text: string): OpenHandler =>
  (state) =>
    appendText(state, text);

const leaveOut: OpenHandler = (state) => skipElement(state);

/** Text runs and what stands for a character in them; field codes, deleted text and old properties are left out. */
export const RUN_HANDLERS: Handlers = {
  open: {
    'w:r': (state) => {
      const paragraph = state.paragraphs.at(-1);
      if (paragraph !== undefined) paragraph.hidden = false;
    },
    'w:t': (state, attributes) => {
      state.inText = true;
      state.keepSpace = attributes['xml:space'] === 'preserve';
    },
    'm:t': (state) => {
      state.inText = true;
      state.keepSpace = true;
    },
    'w:tab': (state) => {
      // The same name defines a tab stop in the properties of a paragraph.
      if (state.properties === 'none') appendText(state, '\t');
    },
    'w:ptab': write('\t'),
    'w:br': write('\n'),
    'w:cr': write('\n'),
    // Drawn like any hyphen; the special character would only hide telephone numbers and minus signs from readers.
    'w:noBreakHyphen': write('-'),
    'w:sym': (state, attributes) =>
      appendText(state, symbolCharacter(attributes['w:font'] ?? '', attributes['w:char'] ?? '')),
    'w:footnoteReference': (state) => state.notices.add('info', 'footnotes', '文档带有脚注，脚注文字未读取。'),
    'w:altChunk': (state) =>
      state.notices.add(
        'warning',
        'embedded-document',
        '文档中嵌入了另一个文档，其内容未读取；请另存为普通 docx 后重新上传。',
      ),
    'w:instrText': leaveOut,
    'w:delText': leaveOut,
    'w:delInstrText': leaveOut,
    'w:rt': leaveOut,
    'w:rPrChange': leaveOut,
    'w:pPrChange': leaveOut,
    'w:tblPrChange': leaveOut,
    'w:trPrChange': leaveOut,
    'w:tcPrChange': leaveOut,
    'w:tblGridChange': leaveOut,
    'w:sectPr': leaveOut,
    'w:tabs': leaveOut,
  },
  close: {
    'w:t': endText,
    'm:t': endText,
  },
};

function endText(state: BodyState): void {
  state.inText = false;
}

/** Adds to the current run; text outside of paragraphs and hidden text go nowhere. */
export function appendText(state: BodyState, text: string): void {
  const paragraph = state.paragraphs.at(-1);
  if (paragraph !== undefined && !paragraph.hidden) paragraph.text += text;
}

/** Text as the XML tells it; only inside of `w:t`, and without the white space of pretty-printed files. */
export function readText(state: BodyState, text: string): void {
  if (state.inText) appendText(state, state.keepSpace ? text : trimEdges(text, ' \t\r\n'));
}
