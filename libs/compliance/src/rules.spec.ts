import { placesOf } from './render-message';
import { RULES } from './rules.generated';

describe('the registry of rules', () => {
  it('has every id and every code of the catalogue once', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s explains itself in Chinese', (_, rule) => {
    const texts = [rule.title, rule.basis.text, rule.decides, rule.remedy, ...Object.values(rule.messages)];
    for (const text of texts) {
      expect(text).toMatch(/\p{Script=Han}{2}/u);
      expect(text).not.toContain('【');
    }
    expect(rule.code).toMatch(/^(?:[A-Z][A-Z0-9]{1,2}-|R)\d{2}$/);
    // A guard of the reading (EXT) never fails and has nothing to say against a report.
    if (!rule.code.startsWith('EXT')) expect(Object.keys(rule.messages).length).toBeGreaterThan(0);
    for (const template of Object.values(rule.messages)) expect(placesOf(template).length).toBeGreaterThan(0);
  });
});
