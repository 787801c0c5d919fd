import type { FindingView, ReportDetail } from '@gongkai/contracts';
import type { FigureId, Place } from '@gongkai/domain';
import { useSearchParams } from 'react-router';

/** One place the page points at. `index` is its position in the finding's evidence. */
export type FocusPlace = { place: Place; side: 'left' | 'right' | null; index: number };

/**
 * What the page points at, as the address says: a finding with all its places (`main` is the one scrolled to), a
 * figure, a number of the text or a note on reading. `key` changes with every choice.
 */
export type Focus = {
  key: string;
  kind: 'finding' | 'figure' | 'count' | 'message' | 'none';
  finding: FindingView | null;
  figure: FigureId | null;
  places: FocusPlace[];
  main: number;
};

const NOTHING: Focus = { key: '', kind: 'none', finding: null, figure: null, places: [], main: -1 };

const single = (kind: Focus['kind'], key: string, place: Place | null, figure: FigureId | null = null): Focus => ({
  ...NOTHING,
  kind,
  key,
  figure,
  places: place ? [{ place, side: null, index: 0 }] : [],
  main: place ? 0 : -1,
});

/** Reads `?finding=ID[&evidence=N]`, `?figure=ID`, `?count=N` or `?message=N`. */
export function readFocus(params: URLSearchParams, report: ReportDetail): Focus {
  const finding = report.findings.find((candidate) => candidate.id === params.get('finding'));
  if (finding) return focusOnFinding(finding, params.get('evidence'));
  const figure = params.get('figure');
  if (figure && report.figures[figure]) return single('figure', figure, report.figures[figure].place, figure);
  const count = report.counts[indexIn(params, 'count')];
  if (count) return single('count', `count-${params.get('count')}`, count.place);
  const message = report.messages[indexIn(params, 'message')];
  if (message) return single('message', `message-${params.get('message')}`, message.place);
  return NOTHING;
}

const indexIn = (params: URLSearchParams, name: string) => Number.parseInt(params.get(name) ?? '', 10);

/** Without a choice the place of a broken rule's own number comes first (the total), then any place. */
function focusOnFinding(finding: FindingView, chosen: string | null): Focus {
  const places = finding.evidence.flatMap(({ place, side }, index) =>
    place ? [{ place, side: side ?? null, index }] : [],
  );
  const wanted = chosen === null ? null : Number.parseInt(chosen, 10);
  const main =
    places.find(({ index }) => index === wanted) ??
    places.find(({ index }) => finding.evidence[index]?.expected != null) ??
    places[0];
  return {
    kind: 'finding',
    key: `${finding.id}-${main?.index ?? ''}`,
    finding,
    figure: finding.evidence[main?.index ?? -1]?.figure ?? null,
    places,
    main: main ? places.indexOf(main) : -1,
  };
}

const NAMES = ['finding', 'evidence', 'figure', 'count', 'message'] as const;

/** A choice to be written into the address; it takes the place of the one before. */
export type Choice = Partial<Record<(typeof NAMES)[number] | 'pane', string>>;

/** Writes a choice into the address, so that a link shows the same place. */
export function useChoose(): (choice: Choice) => void {
  const [, setParams] = useSearchParams();
  return (choice) =>
    setParams(
      (current) => {
        const next = new URLSearchParams(current);
        for (const name of NAMES) next.delete(name);
        for (const [name, value] of Object.entries(choice)) next.set(name, value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
}
