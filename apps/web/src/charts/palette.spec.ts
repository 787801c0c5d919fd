import { CHART_COLORS } from './palette';

type Triple = [number, number, number];
type Matrix = [Triple, Triple, Triple];

/** Machado, Oliveira and Fernandes (2009), severity 1, for linear RGB. */
const SIGHTS: Record<string, Matrix> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const apply = (m: Matrix, v: Triple): Triple =>
  [dot(m[0], v), dot(m[1], v), dot(m[2], v)].map((part) => Math.min(1, Math.max(0, part))) as Triple;

function linear(hex: string): Triple {
  const part = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

const luminance = (rgb: Triple) => dot([0.2126, 0.7152, 0.0722], rgb);

function lab(rgb: Triple): Triple {
  const f = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = f(dot([0.4124, 0.3576, 0.1805], rgb) / 0.95047);
  const y = f(luminance(rgb));
  const z = f(dot([0.0193, 0.1192, 0.9505], rgb) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const pairs = (hues: readonly string[]) => hues.flatMap((a, i) => hues.slice(i + 1).map((b) => [a, b] as const));

describe.each(['light', 'dark'] as const)('the palette of the %s theme', (mode) => {
  const { hues, paper } = CHART_COLORS[mode];

  it('has eight hues that stand out from the paper at 3:1', () => {
    expect(hues).toHaveLength(8);
    for (const hue of hues) {
      const [low, high] = [luminance(linear(hue)), luminance(linear(paper))].sort((a, b) => a - b) as [number, number];
      expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.entries(SIGHTS))('keeps every two hues apart for %s sight', (_, matrix) => {
    for (const [a, b] of pairs(hues)) {
      const [one, two] = [lab(apply(matrix, linear(a))), lab(apply(matrix, linear(b)))];
      expect(Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2])).toBeGreaterThan(25);
    }
  });
});
