import type { ChartMeta } from './chart-table';
import type { ChartColors } from './palette';

const MARGIN = 16;
const LINE = 20;

/** The drawn chart as a picture that stands alone: title above, scope below, paper behind. */
export function toSvg(drawn: SVGSVGElement, meta: ChartMeta, colors: ChartColors, fonts: string): string {
  const width = Number(drawn.getAttribute('width')) || drawn.clientWidth;
  const height = Number(drawn.getAttribute('height')) || drawn.clientHeight;
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(MARGIN + LINE + 8));
  copy.removeAttribute('style');
  copy.removeAttribute('tabindex');
  const full = { width: width + 2 * MARGIN, height: height + 2 * MARGIN + LINE * (meta.lines.length + 1) + 8 };
  const words = [
    text(meta.title, MARGIN, MARGIN + 14, 16, colors.ink),
    ...meta.lines.map((line, index) => text(line, MARGIN, MARGIN + LINE * (index + 2) + height + 4, 12, colors.quiet)),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${full.width}" height="${full.height}" font-family="${escapeXml(fonts)}">`,
    `<rect width="100%" height="100%" fill="${colors.paper}"/>`,
    ...words,
    new XMLSerializer().serializeToString(copy),
    '</svg>',
  ].join('');
}

/** The picture as PNG at twice the size, sharp on paper and on dense screens. */
export async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw pictures');
  context.scale(2, 2);
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made'))), 'image/png'),
  );
}

function text(words: string, x: number, y: number, size: number, fill: string): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}">${escapeXml(words)}</text>`;
}

function escapeXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
