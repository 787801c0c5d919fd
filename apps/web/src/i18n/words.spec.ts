import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { INDICATORS } from '@gongkai/domain';
import { INDICATOR_NAMES_EN } from './indicator-words';
import { i18n } from './setup';

const SOURCE = join(__dirname, '..');

/** Every file `words.ts` below `src`; a new feature is checked the moment it exists. */
const FILES = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|[\\/])words\.ts$/.test(path))
  .map((path) => join(SOURCE, path));

for (const file of FILES) require(file);

type Bundle = Record<string, string>;
const names = Object.keys(i18n.store.data['zh-CN'] ?? {});
const bundle = (language: string, name: string): Bundle => i18n.getResourceBundle(language, name) ?? {};
const placesOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1]).sort();

it('every file of words registers its words under a name of its own', () => {
  expect(FILES.map((file) => relative(SOURCE, file)).length).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(['app', 'ui', 'charts', 'explore', 'overview', 'session']));
});

describe.each(names)('the words of %s', (name) => {
  const chinese = bundle('zh-CN', name);
  const english = bundle('en', name);

  it('have the same keys in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  });

  it('are all filled in, with the same places to fill', () => {
    for (const [key, text] of Object.entries(chinese)) {
      expect(text.trim()).not.toBe('');
      expect(english[key]?.trim()).not.toBe('');
      expect([key, placesOf(english[key] ?? '')]).toEqual([key, placesOf(text)]);
    }
  });

  it('raise no voice', () => {
    for (const text of [...Object.values(chinese), ...Object.values(english)]) expect(text).not.toMatch(/[!！]/);
  });
});

it('every indicator has an English name', () => {
  expect(Object.keys(INDICATOR_NAMES_EN).sort()).toEqual(INDICATORS.map((indicator) => indicator.id).sort());
});
