import { FlowStack } from '../tree/flow-stack';
import type { Notices } from '../tree/notices';
import type { DraftCell, ImagePiece } from '../tree/piece';
import type { SpanGrid } from '../tree/span-grid';
import type { OdtLists } from './odt-lists';

/** A paragraph or heading being read. */
export type OpenParagraph = { text: string; heading: number | null; label: string; images: ImagePiece[] };

/** A table being read; `places` are the cells that get the content being read (several if it is repeated). */
export type OpenTable = { grid: SpanGrid; places: DraftCell[] | null };

/** Everything known while the body of a document is walked. */
export type OdtState = {
  notices: Notices;
  lists: OdtLists;
  flows: FlowStack;
  /** The innermost is last; frames nest paragraphs. */
  paragraphs: OpenParagraph[];
  tables: OpenTable[];
  /** Styles whose text is not shown, and the style that is being read. */
  hiddenStyles: Set<string>;
  style: string;
  /** Open elements of a subtree that is left out; 0 if nothing is. */
  skipped: number;
};

/** What happens when an element opens or closes. */
export type OpenElement = (state: OdtState, attributes: Readonly<Record<string, string>>) => void;
export type CloseElement = (state: OdtState) => void;

export const createOdtState = (lists: OdtLists, notices: Notices): OdtState => ({
  notices,
  lists,
  flows: new FlowStack(),
  paragraphs: [],
  tables: [],
  hiddenStyles: new Set(),
  style: '',
  skipped: 0,
});
