import { randomOf } from '../demo/random.mjs';
import { LAYOUTS } from './layouts/index.mjs';
import { FORM_IDS, makeVariantReport } from './report.mjs';

export { LAYOUTS } from './layouts/index.mjs';

/**
 * A file and what stands in it.
 * @typedef {{ name: string, fileName: string, report: import('./report.mjs').VariantReport, bytes: Uint8Array }} Variant
 */

/** Every layout with the forms it is tried on, as `{ layout, formId }`. */
export const CASES = LAYOUTS.flatMap((layout) => (layout.forms ?? FORM_IDS).map((formId) => ({ layout, formId })));

/** The same layout, form and seed give the same bytes. @returns {Promise<Variant>} */
export async function makeVariant({ layout, formId }, seed) {
  const report = makeVariantReport({ formId, seed, shown: layout.shown });
  const bytes = await layout.write(report, randomOf(`${layout.name}:${formId}:${seed}`));
  return { name: `${layout.name}, ${formId}, ${seed}`, fileName: `年报.${layout.ending}`, report, bytes };
}
