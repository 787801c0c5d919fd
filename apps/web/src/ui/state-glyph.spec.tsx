import { render, screen } from '@testing-library/react';
import { type CellState, StateGlyph, StateLegend } from './state-glyph';

const shown = (state: CellState, value: number | null = null) => {
  const { container, unmount } = render(<StateGlyph state={state} value={value} />);
  const text = container.querySelector('[aria-hidden]')?.textContent ?? container.textContent;
  unmount();
  return text;
};

describe('a figure of a grid', () => {
  it('shows every state in its own way, and 0 only for 0', () => {
    expect(shown('number', 0)).toBe('0');
    const states: CellState[] = [
      'blank',
      'dash',
      'slash',
      'noneWord',
      'text',
      'missingCell',
      'unreadable',
      'notReceived',
    ];
    const glyphs = states.map((state) => shown(state));
    expect(new Set([...glyphs, '0']).size).toBe(states.length + 1);
  });

  it('says its state to those who cannot see the sign', () => {
    render(<StateGlyph state="unreadable" value={null} />);
    expect(screen.getByText('无法识别')).toBeInTheDocument();
  });

  it('has a legend of just the states that occur', () => {
    render(<StateLegend states={['number', 'blank', 'blank', 'slash']} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['·空白', '／斜线']);
  });
});
