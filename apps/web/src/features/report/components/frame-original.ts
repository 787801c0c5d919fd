import type { DocumentView } from '@gongkai/contracts';
import type { Focus } from '../focus';
import { locatePlace, sameSpot, type Target } from '../locate-place';

/** How a spot of the original is framed: the one scrolled to, a side of an equation, or one more place. */
export type FrameKind = 'main' | 'left' | 'right' | 'also';

export type Frame = { target: Target; kind: FrameKind; side: 'left' | 'right' | null };

/** Everything the focus points at, as far as the document holds it; the main place first. */
export function framesOf(document: DocumentView, focus: Focus): Frame[] {
  const frames: Frame[] = [];
  const places = focus.places.map((item, position) => ({ ...item, main: position === focus.main }));
  for (const { place, side, main } of [...places].sort((a, b) => Number(b.main) - Number(a.main))) {
    const target = locatePlace(document, place);
    if (!target || frames.some((frame) => sameSpot(frame.target, target))) continue;
    frames.push({ target, side, kind: main ? 'main' : (side ?? 'also') });
  }
  return frames;
}
