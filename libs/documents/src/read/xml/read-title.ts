import { walkXml } from './xml-events';

/** The title in the properties of an office package (`dc:title`), or null. */
export function readTitle(xml: string | null): string | null {
  if (xml === null) return null;
  let inTitle = false;
  let title = '';
  walkXml(xml, {
    open(name) {
      inTitle = name === 'dc:title';
    },
    close() {
      inTitle = false;
    },
    text(text) {
      if (inTitle) title += text;
    },
  });
  return title.trim() === '' ? null : title.trim();
}
