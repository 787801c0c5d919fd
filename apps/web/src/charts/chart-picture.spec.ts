import { toSvg } from './chart-picture';
import { CHART_COLORS } from './palette';

describe('the picture of a chart', () => {
  it('stands alone: question above, colours and scope below, paper behind, the drawing inside', () => {
    const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    drawn.setAttribute('width', '400');
    drawn.setAttribute('height', '200');
    drawn.innerHTML = '<path d="M0 0L10 10"/>';
    const keys = [
      { label: '予以公开', color: '#0958d9' },
      { label: '不予公开', color: '#990000' },
    ];
    const meta = { title: '申请<多少>？', lines: ['范围：青原旗', '演示数据'], keys };
    const picture = new DOMParser().parseFromString(
      toSvg(drawn, meta, CHART_COLORS.light, '"PingFang SC",sans-serif'),
      'image/svg+xml',
    );
    const words = [...picture.querySelectorAll('text')].map((text) => text.textContent);
    expect(words).toEqual(['申请<多少>？', '予以公开', '不予公开', '范围：青原旗', '演示数据']);
    expect(picture.querySelectorAll('rect[fill="#990000"]')).toHaveLength(1);
    expect(picture.querySelector('rect')?.getAttribute('fill')).toBe('#ffffff');
    expect(picture.querySelector('svg svg path')?.getAttribute('d')).toBe('M0 0L10 10');
    expect(Number(picture.documentElement.getAttribute('height'))).toBeGreaterThan(200 + 4 * 20);
  });
});
