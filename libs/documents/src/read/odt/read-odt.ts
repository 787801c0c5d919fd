import type { DocumentTree } from '../../document-tree';
import { ReadFailure } from '../read-failure';
import { assembleBlocks } from '../tree/assemble';
import { Notices } from '../tree/notices';
import { readTitle } from '../xml/read-title';
import { type Attributes, walkXml } from '../xml/xml-events';
import { damaged, locked } from '../zip/inflate-entry';
import { openPackage } from '../zip/open-package';
import { CLOSE, OPEN } from './odt-elements';
import { OdtLists } from './odt-lists';
import { createOdtState, type OdtState } from './odt-state';

/** White space of XML, which collapses; blanks that count are elements of their own. */
const SPACES = /[ \t\r\n]+/g;

/**
 * Reads an OpenDocument text (odt): the body with tracked changes accepted, tables on their true grid, automatic
 * numbers written out. Headers, footers, comments and footnotes are not read. Throws `ReadFailure`.
 */
export function readOdt(bytes: Uint8Array): DocumentTree {
  const part = openPackage(bytes);
  const text = (name: string) => {
    const content = part(name);
    return content === null ? null : new TextDecoder().decode(content);
  };
  if (text('META-INF/manifest.xml')?.includes('encryption-data') === true) throw locked();
  const content = text('content.xml');
  if (content === null) throw damaged();
  const notices = new Notices();
  const state = createOdtState(new OdtLists(notices), notices);
  const styles = text('styles.xml');
  if (styles !== null) walkBody(styles, state);
  walkBody(content, state);
  return {
    format: 'odt',
    title: readTitle(text('meta.xml')),
    blocks: assembleBlocks(state.flows.finish()),
    messages: notices.list(),
  };
}

/** Walks a part: styles wherever they stand, everything else only inside of the body. */
function walkBody(xml: string, state: OdtState): void {
  let inBody = false;
  walkXml(xml, {
    open(name, attributes) {
      if (state.skipped > 0) state.skipped++;
      else if (inBody) OPEN[name]?.(state, attributes);
      else if (name === 'office:text') inBody = true;
      else if (name === 'office:spreadsheet' || name === 'office:presentation') throw noText();
      else readStyle(state, name, attributes);
    },
    close(name) {
      if (state.skipped > 0) state.skipped--;
      else if (name === 'office:text') inBody = false;
      else if (inBody) CLOSE[name]?.(state);
    },
    text(text) {
      const paragraph = state.paragraphs.at(-1);
      if (paragraph === undefined || state.skipped > 0) return;
      // Drawn like any hyphen; the special character would only hide telephone numbers and minus signs from readers.
      const collapsed = text.replace(SPACES, ' ').replaceAll('\u2011', '-');
      paragraph.text += paragraph.text === '' && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    },
  });
}

/** What styles say that matters: how lists count, and that text is not shown. */
function readStyle(state: OdtState, name: string, attributes: Attributes): void {
  if (name === 'text:list-style') state.lists.openStyle(attributes);
  else if (name.startsWith('text:list-level-style-')) state.lists.level(attributes);
  else if (name === 'style:style') state.style = attributes['style:name'] ?? '';
  else if (name === 'style:text-properties' && attributes['text:display'] === 'none')
    state.hiddenStyles.add(state.style);
}

const noText = () =>
  new ReadFailure('unsupported', '这是 OpenDocument 表格或演示文稿，不是报告文档；请上传报告的 Word 文档或网页原文。');
