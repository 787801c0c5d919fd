import { placesOf, renderMessage } from './render-message';

describe('renderMessage', () => {
  it('fills every place, also one that occurs twice', () => {
    expect(renderMessage('{a}与{b}，{a}', { a: '甲', b: 2 })).toBe('甲与2，甲');
  });

  it('refuses half a sentence', () => {
    expect(() => renderMessage('差 {difference}', {})).toThrow('No value for {difference}');
  });

  it('does not take what a value brings along for a place', () => {
    expect(renderMessage('{a}', { a: '{b}' })).toBe('{b}');
  });
});

describe('placesOf', () => {
  it('names each place once', () => {
    expect(placesOf('{a} {b} {a}')).toEqual(['a', 'b']);
  });
});
