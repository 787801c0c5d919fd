import { renderDocx } from './docx.mjs';
import { renderLegacyPage, renderPage } from './html.mjs';
import { renderText } from './text.mjs';

const RENDERERS = {
  docx: { ending: 'docx', render: renderDocx },
  html: { ending: 'html', render: async (report) => renderPage(report) },
  'html-gb18030': { ending: 'html', render: async (report) => renderLegacyPage(report) },
  txt: { ending: 'txt', render: async (report) => renderText(report) },
};

/** Formats in which a report can be written. */
export const RENDER_FORMATS = Object.keys(RENDERERS);

/** File ending of a format. */
export function endingOf(format) {
  return RENDERERS[format].ending;
}

/**
 * Writes a report as a file of the given format; the same report gives the same bytes.
 * @param {import('../report.mjs').DemoReport} report
 * @param {'docx' | 'html' | 'html-gb18030' | 'txt'} format
 * @returns {Promise<Uint8Array>}
 */
export function renderReport(report, format) {
  const renderer = RENDERERS[format];
  if (!renderer) throw new Error(`Unknown format ${format}`);
  return renderer.render(report);
}
