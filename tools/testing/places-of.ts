import type { AnnualReport, Place } from '@gongkai/domain';

/** A place of a report under a name that tells whose it is, with the text that must be found there. */
export type NamedPlace = { name: string; place: Place; text: string };

const named = (name: string, place: Place | null | undefined, text = place?.quote ?? ''): NamedPlace[] =>
  place && text.trim() !== '' ? [{ name, place, text }] : [];

/** Every place that a report stores with a text: figures with their raw text, everything else with its quote. */
export function placesOf(report: AnnualReport): NamedPlace[] {
  const { contact, sections, preamble } = report;
  return [
    ...Object.entries(report.figures).flatMap(([id, { place, raw }]) => named(id, place, raw ?? '')),
    ...named('title', report.titlePlace),
    ...named('period', report.periodPlace),
    ...Object.entries(contact.places ?? {}).flatMap(([name, place]) => named(`contact ${name}`, place)),
    ...(preamble.paragraphs ?? []).flatMap(({ text, place }) => named('preamble', place, text)),
    ...sections.flatMap(({ heading, place, paragraphs }) => [
      ...named(`heading ${heading}`, place, heading),
      ...paragraphs.flatMap(({ text, place: own }) => named(`paragraph of ${heading}`, own, text)),
    ]),
    ...report.counts.flatMap(({ value, place }) => named(`count ${value}`, place)),
    ...report.messages.flatMap(({ code, place }) => named(`message ${code}`, place)),
    ...report.years.flatMap(({ year, place }) => named(`year ${year}`, place)),
    ...(report.citations ?? []).flatMap(({ quote, place }) => named('citation', place, quote)),
    ...(report.aspects ?? []).flatMap(({ aspect, heading, place }) => named(`aspect ${aspect}`, place, heading)),
    ...named('fees', report.fees?.place, report.fees?.quote),
    ...report.tables.flatMap(({ table, extraRows, alteredLabels }) => [
      ...extraRows.flatMap(({ label, place }) => named(`extra row of ${table}`, place, label)),
      ...alteredLabels.flatMap(({ place }) => named(`altered label of ${table}`, place)),
    ]),
  ];
}
