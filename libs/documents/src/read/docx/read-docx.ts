import type { DocumentTree } from '../../document-tree';
import { createNumbering } from '../numbering/numbering';
import { assembleBlocks } from '../tree/assemble';
import { Notices } from '../tree/notices';
import { readTitle } from '../xml/read-title';
import { walkXml } from '../xml/xml-events';
import { type BodyState, type CloseHandler, createBodyState, flushCarried, type OpenHandler } from './body-state';
import { openDocx } from './docx-package';
import { OBJECT_HANDLERS } from './object-handlers';
import { PARAGRAPH_HANDLERS } from './paragraph-handlers';
import { readLists } from './read-lists';
import { RUN_HANDLERS, readText } from './run-handlers';
import { readStyles } from './styles';
import { TABLE_HANDLERS } from './table-handlers';

const GROUPS = [PARAGRAPH_HANDLERS, RUN_HANDLERS, TABLE_HANDLERS, OBJECT_HANDLERS];
const OPEN = new Map<string, OpenHandler>(GROUPS.flatMap((group) => Object.entries(group.open)));
const CLOSE = new Map<string, CloseHandler>(GROUPS.flatMap((group) => Object.entries(group.close)));

/**
 * Reads a docx: the body with tracked changes accepted, tables on their true grid, automatic numbers written out.
 * Headers, footers, comments and footnotes are not read. Throws `ReadFailure` (damaged, zipBomb, forbiddenXml …).
 */
export function readDocx(bytes: Uint8Array): DocumentTree {
  const parts = openDocx(bytes);
  const notices = new Notices();
  const styles = readStyles(parts.styles);
  const numbering = createNumbering(readLists(parts.numbering), notices);
  const state = createBodyState(styles, numbering, notices);
  walkBody(parts.document, state);
  flushCarried(state);
  return {
    format: 'docx',
    title: readTitle(parts.properties),
    blocks: assembleBlocks(state.flows.finish()),
    messages: notices.list(),
  };
}

function walkBody(xml: string, state: BodyState): void {
  walkXml(xml, {
    open(name, attributes) {
      if (state.skipped > 0) state.skipped++;
      else OPEN.get(name)?.(state, attributes);
    },
    close(name) {
      if (state.skipped > 0) state.skipped--;
      else CLOSE.get(name)?.(state);
    },
    text(text) {
      if (state.skipped === 0) readText(state, text);
    },
  });
}
