import type { AnnualReport } from '@gongkai/domain';
import type { ComparedReport, RuleContext } from '../context';
import type { Other } from '../similarity/likely-origin';
import { type Signature, signatureOf } from '../similarity/signature';

const known = new WeakMap<AnnualReport, Map<string, Signature>>();

/** The signature of a report, made once for each set of names: a text is compared by several rules and with many others. */
export function signatureFor(report: AnnualReport, names: readonly string[] = []): Signature {
  const of = known.get(report) ?? new Map<string, Signature>();
  known.set(report, of);
  const key = names.join('\n');
  const signature = of.get(key) ?? signatureOf(report, names);
  of.set(key, signature);
  return signature;
}

/** Names to mask in this unit's texts, as the roster knows them. */
export const ownNames = ({ roster }: RuleContext): string[] => (roster ? [...roster.names, ...roster.ancestors] : []);

/** Another report made ready for comparison; where its own names are not known, places above this unit are masked there. */
export function otherOf({ label, relation, report, names }: ComparedReport, { roster }: RuleContext): Other {
  return { label, relation, signature: signatureFor(report, names ?? roster?.ancestors ?? []) };
}
