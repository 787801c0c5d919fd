import type { FindingView, Likeness, Reconciliation, ReportDetail } from '@gongkai/contracts';
import type { FigureId, Place } from '@gongkai/domain';
import { useSearchParams } from 'react-router';

/** One place the page points at. `index` is its position in the finding's evidence. */
export type FocusPlace = { place: Place; side: 'left' | 'right' | null; index: number };

/**
 * What the page points at, as the address says: a finding with all its places (`main` is the one scrolled to), a
 * figure, a number of the text, a note or a suggestion of reading, a sentence that another text shares, or the sentence
 * that states the scope. `hint` names the change of a repair hint whose cell is looked at. `key` changes with every choice.
 */
export type Focus = {
  key: string;
  kind: 'finding' | 'figure' | 'count' | 'message' | 'suggestion' | 'pair' | 'stated' | 'none';
  finding: FindingView | null;
  hint: string | null;
  figure: FigureId | null;
  places: FocusPlace[];
  main: number;
};

/** What the page knows beside the report, as far as it has come. */
export type Beside = { likeness?: Likeness | undefined; reconciliation?: Reconciliation | null | undefined };

const NOTHING: Focus = { key: '', kind: 'none', finding: null, hint: null, figure: null, places: [], main: -1 };

const single = (kind: Focus['kind'], key: string, place: Place | null, figure: FigureId | null = null): Focus => ({
  ...NOTHING,
  kind,
  key,
  figure,
  places: place ? [{ place, side: null, index: 0 }] : [],
  main: place ? 0 : -1,
});

/**
 * Reads `?finding=KEY[&evidence=N | &hint=N.CHANGE]`, `?figure=ID`, `?count=N`, `?message=N`, `?suggestion=N`, `?pair=TEXT.N` or
 * `?stated=1`. A finding may be named by its id as well, as other screens do.
 */
export function readFocus(params: URLSearchParams, report: ReportDetail, beside: Beside = {}): Focus {
  const named = params.get('finding');
  const finding =
    report.findings.find(({ id }) => id === named) ?? report.findings.find(({ key }) => key === named) ?? null;
  if (finding) return focusOnFinding(finding, params, report);
  const figure = params.get('figure');
  if (figure && report.figures[figure]) return single('figure', figure, report.figures[figure].place, figure);
  for (const kind of ['count', 'message', 'suggestion'] as const) {
    const item = report[`${kind}s`][indexIn(params, kind)];
    if (item) return single(kind, `${kind}-${params.get(kind)}`, item.place);
  }
  return focusBeside(params, beside);
}

function focusBeside(params: URLSearchParams, { likeness, reconciliation }: Beside): Focus {
  const [text, number] = (params.get('pair') ?? '').split('.').map((part) => Number.parseInt(part, 10));
  const pair = likeness?.texts[text ?? -1]?.pairs[number ?? -1];
  if (pair) return single('pair', `pair-${text}.${number}`, pair.place);
  const stated = params.get('stated') === null ? null : reconciliation?.scope;
  return stated ? single('stated', 'stated', stated.place) : NOTHING;
}

const indexIn = (params: URLSearchParams, name: string) => Number.parseInt(params.get(name) ?? '', 10);

/** The name of a finding in the address: its key, which outlives checks, unless another finding has the same one. */
export function nameOf(finding: FindingView, { findings }: Pick<ReportDetail, 'findings'>): string {
  return findings.filter(({ key }) => key === finding.key).length === 1 ? finding.key : finding.id;
}

/** Without a choice the place of a broken rule's own number comes first (the total), then any place. */
function focusOnFinding(finding: FindingView, params: URLSearchParams, report: ReportDetail): Focus {
  const places = finding.evidence.flatMap(({ place, side }, index) =>
    place ? [{ place, side: side ?? null, index }] : [],
  );
  const change = changeNamed(finding, params.get('hint') ?? '');
  if (change) return focusOnChange(finding, change, report.figures[change.figure]?.place ?? null, places);
  const wanted = indexIn(params, 'evidence');
  const main =
    places.find(({ index }) => index === wanted) ??
    places.find(({ index }) => finding.evidence[index]?.expected != null) ??
    places[0];
  return {
    kind: 'finding',
    key: `${finding.key}-${main?.index ?? ''}`,
    finding,
    hint: null,
    figure: finding.evidence[main?.index ?? -1]?.figure ?? null,
    places,
    main: main ? places.indexOf(main) : -1,
  };
}

/** A change that a hint proposes, and its name in the address: the hint's position and the change's within it. */
export type HintChange = { name: string; figure: FigureId; from: number | string | null; to: number };

/** The changes of one hint, in its order. */
export function changesOf(finding: FindingView, hint: number): HintChange[] {
  const found = finding.hints[hint];
  if (!found) return [];
  return [found, ...(found.also ?? [])].map(({ figure, from, to }, index) => ({
    name: `${hint}.${index}`,
    figure,
    from,
    to,
  }));
}

const changeNamed = (finding: FindingView, name: string) =>
  changesOf(finding, Number.parseInt(name, 10)).find((change) => change.name === name);

/** The cell that a hint would change comes first; the sides of the equation stay lit. */
function focusOnChange(
  finding: FindingView,
  { name, figure }: HintChange,
  place: Place | null,
  places: FocusPlace[],
): Focus {
  const known = places.findIndex(({ index }) => finding.evidence[index]?.figure === figure);
  const all = known >= 0 || !place ? places : [...places, { place, side: null, index: -1 }];
  const main = known >= 0 ? known : place ? all.length - 1 : -1;
  return { kind: 'finding', key: `${finding.key}-hint-${name}`, finding, hint: name, figure, places: all, main };
}

const NAMES = ['finding', 'evidence', 'hint', 'figure', 'count', 'message', 'suggestion', 'pair', 'stated'] as const;

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
