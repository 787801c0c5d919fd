import type { Numbering } from '../numbering/numbering';
import { FlowStack } from '../tree/flow-stack';
import type { Notices } from '../tree/notices';
import type { DraftCell, Piece } from '../tree/piece';
import type { Attributes } from '../xml/xml-events';
import type { NumberReference, StyleSheet } from './styles';

/** A paragraph being read. */
export type OpenParagraph = {
  text: string;
  style: string | null;
  outline: number | null;
  numbering: NumberReference;
  /** The paragraph mark was deleted under change tracking: the text runs on into the next paragraph. */
  joined: boolean;
  /** The current run is hidden text. */
  hidden: boolean;
  /** Pictures and text boxes anchored here; they follow the paragraph. */
  anchored: Piece[];
};

/** A table being read; `column` is where the next cell of the row starts. */
export type OpenTable = {
  cells: DraftCell[];
  /** Widths of the grid columns in twips, as far as stated. */
  widths: number[];
  row: number;
  column: number;
  /** Cells that may go on downwards, by the column in which they start. */
  merging: Map<number, DraftCell>;
  /** Cells lengthened by the current row, to be taken back if the row was deleted. */
  lengthened: DraftCell[];
  rowDeleted: boolean;
  cell: { span: number; down: 'none' | 'restart' | 'continue'; across: boolean };
};

/** A drawing being read: whether it shows a picture, and its description. */
export type OpenDrawing = { picture: boolean; alt: string | null };

/** Everything known while the body of a document is walked. */
export type BodyState = {
  styles: StyleSheet;
  numbering: Numbering;
  notices: Notices;
  flows: FlowStack;
  /** The innermost is last; text boxes nest paragraphs. */
  paragraphs: OpenParagraph[];
  tables: OpenTable[];
  drawings: OpenDrawing[];
  /** One entry per open `mc:AlternateContent`: has a choice been taken? */
  alternatives: boolean[];
  /** Which properties are open; the same names mean other things there. */
  properties: 'none' | 'paragraph' | 'row';
  /** Text of a paragraph whose mark was deleted. */
  carried: string;
  /** The content control that is opening shows its prompt and nothing else. */
  promptShown: boolean;
  inText: boolean;
  /** White space around the text counts. */
  keepSpace: boolean;
  /** Open elements of a subtree that is left out; 0 if nothing is. */
  skipped: number;
};

/** What an element does when it opens or closes. */
export type OpenHandler = (state: BodyState, attributes: Attributes) => void;
export type CloseHandler = (state: BodyState) => void;
export type Handlers = { open: Record<string, OpenHandler>; close: Record<string, CloseHandler> };

export function createBodyState(styles: StyleSheet, numbering: Numbering, notices: Notices): BodyState {
  return {
    styles,
    numbering,
    notices,
    flows: new FlowStack(),
    paragraphs: [],
    tables: [],
    drawings: [],
    alternatives: [],
    properties: 'none',
    carried: '',
    promptShown: false,
    inText: false,
    keepSpace: false,
    skipped: 0,
  };
}

/** Leaves out the element that is just opening, with everything inside. */
export const skipElement = (state: BodyState): void => {
  state.skipped = 1;
};

/** On/off properties are on unless they say otherwise. */
export const isOn = (attributes: Attributes): boolean => !['0', 'false', 'off'].includes(attributes['w:val'] ?? '');

/** Text whose paragraph mark was deleted ends at the latest with its cell, text box or document. */
export function flushCarried(state: BodyState): void {
  if (state.carried !== '') state.flows.push({ kind: 'paragraph', text: state.carried, heading: null, line: null });
  state.carried = '';
}
