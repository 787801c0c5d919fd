import type { List, ListLevel } from '../numbering/list';
import { type Attributes, walkXml } from '../xml/xml-events';

/** The lists of `numbering.xml` by id. */
export function readLists(xml: string | null): Map<string, List> {
  const abstracts = new Map<string, ListLevel[]>();
  const lists = new Map<string, List>();
  if (xml === null) return lists;
  let levels: ListLevel[] = [];
  let level: ListLevel | null = null;
  let list: List | null = null;
  let overridden = 0;

  const openLevel = (at: number) => {
    level = { start: 1, format: 'decimal', pattern: '', suffix: 'tab', legal: false };
    levels[at] = level;
  };
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'w:abstractNum') {
        levels = [];
        abstracts.set(attributes['w:abstractNumId'] ?? '', levels);
      } else if (name === 'w:num') {
        list = { abstractId: '', levels: [], restarts: new Map() };
        lists.set(attributes['w:numId'] ?? '', list);
      } else if (name === 'w:abstractNumId' && list !== null) {
        list.abstractId = attributes['w:val'] ?? '';
        list.levels = levels = [...(abstracts.get(list.abstractId) ?? [])];
      } else if (name === 'w:lvlOverride') overridden = levelNumber(attributes);
      else if (name === 'w:startOverride') list?.restarts.set(overridden, Number(attributes['w:val'] ?? 1));
      else if (name === 'w:lvl') openLevel(levelNumber(attributes));
      else if (level !== null) readLevel(level, name, attributes);
    },
    close(name) {
      if (name === 'w:lvl') level = null;
      if (name === 'w:num') list = null;
    },
    text() {},
  });
  return lists;
}

const levelNumber = (attributes: Attributes): number =>
  Math.min(8, Math.max(0, Number(attributes['w:ilvl'] ?? 0) || 0));

function readLevel(level: ListLevel, name: string, attributes: Attributes): void {
  const value = attributes['w:val'] ?? '';
  if (name === 'w:start') level.start = Number(value) || 0;
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.pattern = value;
  else if (name === 'w:suff') level.suffix = value;
  else if (name === 'w:isLgl') level.legal = value !== '0' && value !== 'false';
}
