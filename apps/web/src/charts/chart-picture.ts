import type { ChartMeta } from './chart-table';
import type { ChartColors } from './palette';
import { labelRoom } from './trend-rows';

const MARGIN = 16;
const LINE = 20;

/** The drawn chart as a picture that stands alone: title above, colours and scope below, paper behind. */
export function toSvg(drawn: SVGSVGElement, meta: ChartMeta, colors: ChartColors, fonts: string): string {
  const width = Number(drawn.getAttribute('width')) || drawn.clientWidth;
  const height = Number(drawn.getAttribute('height')) || drawn.clientHeight;
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(MARGIN + LINE + 8));
  copy.removeAttribute('style');
  copy.removeAttribute('tabindex');
  const below = MARGIN + LINE + 8 + height;
  const keys = placeKeys(meta.keys ?? [], width);
  const rows = keys.length > 0 ? (keys.at(-1)?.row ?? 0) + 1 : 0;
  const lineY = (index: number) => below + LINE * (rows + index) + 16;
  const full = { width: width + 2 * MARGIN, height: lineY(meta.lines.length) + MARGIN - 16 };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${full.width}" height="${full.height}" font-family="${escapeXml(fonts)}">`,
    `<rect width="100%" height="100%" fill="${colors.paper}"/>`,
    text(meta.title, MARGIN, MARGIN + 14, 16, colors.ink),
    new XMLSerializer().serializeToString(copy),
    ...keys.map(({ label, color, x, row }) => {
      const y = below + LINE * row + 16;
      const swatch = `<rect x="${MARGIN + x}" y="${y - 10}" width="10" height="10" fill="${color}"/>`;
      return swatch + text(label, MARGIN + x + 16, y, 12, colors.ink);
    }),
    ...meta.lines.map((line, index) => text(line, MARGIN, lineY(index), 12, colors.quiet)),
    '</svg>',
  ].join('');
}

/** Places the names of the series side by side, going on in the next row where the width ends. */
function placeKeys(keys: NonNullable<ChartMeta['keys']>, width: number) {
  let x = 0;
  let row = 0;
  return keys.map((key) => {
    const room = labelRoom(key.label) + 36;
    if (x > 0 && x + room > width) {
      x = 0;
      row += 1;
    }
    const placed = { ...key, x, row };
    x += room;
    return placed;
  });
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
