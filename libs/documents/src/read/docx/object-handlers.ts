import type { BodyState, Handlers } from './body-state';
import { flushCarried, skipElement } from './body-state';

/** Pictures, text boxes and alternatives. */
export const OBJECT_HANDLERS: Handlers = {
  open: {
    'w:drawing': openDrawing,
    'w:pict': openDrawing,
    'w:object': openDrawing,
    'wp:docPr': (state, attributes) => describe(state, attributes.descr),
    'a:blip': showPicture,
    'c:chart': showPicture,
    'dgm:relIds': showPicture,
    'v:imagedata': (state, attributes) => {
      showPicture(state);
      describe(state, attributes['o:title']);
    },
    'w:txbxContent': (state) => {
      state.flows.open();
      // Whatever is open around the box must not receive its text.
      state.properties = 'none';
    },
    'mc:AlternateContent': (state) => {
      state.alternatives.push(false);
    },
    'mc:Choice': takeOnce,
    'mc:Fallback': takeOnce,
    // An unfilled form control shows its prompt; nobody wrote it, so it is not content.
    'w:showingPlcHdr': (state) => {
      state.promptShown = true;
    },
    'w:sdtContent': (state) => {
      if (state.promptShown) skipElement(state);
      state.promptShown = false;
    },
    'w:sdtPr': (state) => {
      state.promptShown = false;
    },
  },
  close: {
    'w:drawing': closeDrawing,
    'w:pict': closeDrawing,
    'w:object': closeDrawing,
    'w:txbxContent': (state) => {
      flushCarried(state);
      const pieces = state.flows.close();
      const host = state.paragraphs.at(-1);
      if (host === undefined) state.flows.pass(pieces);
      else for (const piece of pieces) host.anchored.push(piece);
    },
    'mc:AlternateContent': (state) => {
      state.alternatives.pop();
    },
  },
};

function openDrawing(state: BodyState): void {
  state.drawings.push({ picture: false, alt: null });
}

function showPicture(state: BodyState): void {
  const drawing = state.drawings.at(-1);
  if (drawing !== undefined) drawing.picture = true;
}

function describe(state: BodyState, text: string | undefined): void {
  const drawing = state.drawings.at(-1);
  if (drawing !== undefined && text !== undefined && text !== '') drawing.alt = text;
}

function closeDrawing(state: BodyState): void {
  const drawing = state.drawings.pop();
  if (drawing?.picture !== true) return;
  const host = state.paragraphs.at(-1);
  const image = { kind: 'image', alt: drawing.alt } as const;
  if (host === undefined) state.flows.push(image);
  else host.anchored.push(image);
}

/** The same content is written twice, for new and for old programs: the first alternative is taken. */
function takeOnce(state: BodyState): void {
  const last = state.alternatives.length - 1;
  if (state.alternatives[last] === true) skipElement(state);
  else if (last >= 0) state.alternatives[last] = true;
}
