import { FIGURES, type FigureId } from '@gongkai/domain';

const labels = new Map(FIGURES.map((figure) => [figure.id, figure.label.split(' · ')]));

/** The full printed name of a figure; its id where this system does not know it. */
export function figureName(id: FigureId): string {
  return labels.get(id)?.join(' · ') ?? id;
}

/** Short names of the terms of one equation: what their printed labels have in common is left out. */
export function termNames(ids: readonly FigureId[]): Record<FigureId, string> {
  const paths = ids.map((id) => labels.get(id) ?? [id]);
  const shared = paths[0]?.filter((part) => paths.every((path) => path.includes(part))) ?? [];
  return Object.fromEntries(
    ids.map((id, index) => {
      const own = paths[index]?.filter((part) => !shared.includes(part)) ?? [];
      return [id, own.join(' ') || figureName(id)];
    }),
  );
}
