import { startCursor } from './graphics-state';
import { IDENTITY, toMatrix } from './matrix';
import type { PageMarks } from './page-marks';
import { type Paint, type Paper, Pen } from './pen';

type Handler = (pen: Pen, args: readonly unknown[]) => void;

const WHITE = '#ffffff';
const INVISIBLE_MODES: readonly unknown[] = [3, 7];
const STROKE: Paint = { stroke: true, fill: false };
const FILL: Paint = { stroke: false, fill: true };
const BOTH: Paint = { stroke: true, fill: true };
const PAINTS: Record<string, Paint> = {
  stroke: STROKE,
  closeStroke: STROKE,
  fill: FILL,
  eoFill: FILL,
  fillStroke: BOTH,
  eoFillStroke: BOTH,
  closeFillStroke: BOTH,
  closeEOFillStroke: BOTH,
};

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const numberOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

const STATE: Record<string, Handler> = {
  save: (pen) => pen.save(),
  restore: (pen) => pen.restore(),
  transform: (pen, args) => pen.transform(toMatrix(args)),
  setFillRGBColor: ({ state }, [color]) => {
    state.whiteFill = color === WHITE;
  },
  setStrokeRGBColor: ({ state }, [color]) => {
    state.whiteStroke = color === WHITE;
  },
  setGState: ({ state, paper }, [changes]) => {
    for (const change of isList(changes) ? changes : []) {
      if (!isList(change)) continue;
      const [key, value] = change;
      if (key === 'ca') state.transparent = value === 0;
      if (key === 'Font' && isList(value)) {
        state.fontScale = paper.fontScale(String(value[0])) ?? 0.001;
        state.fontSize = numberOf(value[1]);
      }
    }
  },
};

const NESTING: Record<string, Handler> = {
  paintFormXObjectBegin: (pen, [matrix]) => {
    pen.save();
    // A form is never mistaken for a picture.
    pen.state.painted = true;
    pen.transform(toMatrix(matrix));
  },
  paintFormXObjectEnd: (pen) => pen.restore(),
  beginGroup: (pen, [group]) => {
    pen.groups.push(typeof group === 'object' && group !== null && 'smask' in group && Boolean(group.smask));
  },
  endGroup: (pen) => {
    pen.groups.pop();
  },
  beginAnnotation: (pen, [, , transform, matrix]) => {
    pen.save();
    pen.state.painted = true;
    pen.state.map = pen.paper.map;
    pen.transform(toMatrix(transform));
    pen.transform(toMatrix(matrix));
  },
  endAnnotation: (pen) => pen.restore(),
  beginMarkedContent: (pen) => {
    pen.contents.push(false);
  },
  beginMarkedContentProps: (pen, [tag, group]) => {
    pen.contents.push(tag === 'OC' && !pen.paper.isVisible(group));
  },
  endMarkedContent: (pen) => {
    pen.contents.pop();
  },
};

const TEXT: Record<string, Handler> = {
  beginText: (pen) => {
    pen.cursor = startCursor();
  },
  setFont: ({ state, paper }, [name, size]) => {
    state.fontScale = paper.fontScale(String(name)) ?? 0.001;
    state.fontSize = numberOf(size);
  },
  setCharSpacing: ({ state }, [value]) => {
    state.characterSpacing = numberOf(value);
  },
  setWordSpacing: ({ state }, [value]) => {
    state.wordSpacing = numberOf(value);
  },
  setHScale: ({ state }, [value]) => {
    state.horizontalScale = numberOf(value) / 100;
  },
  setLeading: ({ state }, [value]) => {
    state.leading = -numberOf(value);
  },
  setTextRise: ({ state }, [value]) => {
    state.rise = numberOf(value);
  },
  setTextRenderingMode: ({ state }, [mode]) => {
    state.invisible = INVISIBLE_MODES.includes(mode);
  },
  setTextMatrix: (pen, [matrix]) => {
    pen.cursor = startCursor(toMatrix(matrix) ?? IDENTITY);
  },
  moveText: (pen, [x, y]) => pen.moveLine(numberOf(x), numberOf(y)),
  setLeadingMoveText: (pen, [x, y]) => {
    pen.state.leading = numberOf(y);
    pen.moveLine(numberOf(x), numberOf(y));
  },
  nextLine: (pen) => pen.moveLine(0, pen.state.leading),
  showText: (pen, [items]) => pen.text(isList(items) ? items : []),
};

const PAINTED: Record<string, Handler> = Object.fromEntries(
  ['shadingFill', 'paintInlineImageXObject', 'paintSolidColorImageMask'].map((name) => [
    name,
    ({ state }) => {
      state.painted = true;
    },
  ]),
);

const HANDLERS: Record<string, Handler> = { ...STATE, ...NESTING, ...TEXT, ...PAINTED };

/** Numbers of the operations as the library gives them, turned into what each one does. */
export type Instructions = {
  handlers: (Handler | undefined)[];
  paths: number;
  paints: (Paint | undefined)[];
  /** True if some of the content can be switched on and off. */
  usesLayers: (numbers: readonly number[]) => boolean;
};

/** Prepares the table of operations from the library's list of names and numbers. */
export function instructionsFor(numbers: Readonly<Record<string, number>>): Instructions {
  const handlers: Instructions['handlers'] = [];
  const paints: Instructions['paints'] = [];
  for (const [name, number] of Object.entries(numbers)) {
    handlers[number] = HANDLERS[name];
    paints[number] = PAINTS[name];
  }
  const layers = numbers.beginMarkedContentProps ?? -1;
  return { handlers, paths: numbers.constructPath ?? -1, paints, usesLayers: (list) => list.includes(layers) };
}

/** Follows all drawing operations of a page and tells what stands where. */
export function runOperations(
  instructions: Instructions,
  operations: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  paper: Paper,
): PageMarks {
  const pen = new Pen(paper);
  operations.fnArray.forEach((number, at) => {
    const args = operations.argsArray[at];
    const list = isList(args) ? args : [];
    if (number !== instructions.paths) instructions.handlers[number]?.(pen, list);
    else {
      const [paint, data] = list;
      const path = isList(data) ? data[0] : null;
      const painted = typeof paint === 'number' ? instructions.paints[paint] : undefined;
      if (painted && path instanceof Float32Array) pen.path(path, painted);
    }
  });
  return pen.marks;
}
