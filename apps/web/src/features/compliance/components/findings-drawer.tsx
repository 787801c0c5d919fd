import type { Compliance } from '@gongkai/contracts';
import { Drawer } from 'antd';
import { Link } from 'react-router';
import { useScope } from '../../../lib/scope';
import { AsyncContent } from '../../../ui/async-content';
import { SeverityBadge } from '../../../ui/severity-badge';
import { partKey } from '../matrix-data';
import { useRuleFindings } from '../requests';
import type { Selection } from '../selection';
import { useWords } from '../words';
import { FindingsList } from './findings-list';

const OUTCOMES = ['fail', 'undetermined'] as const;

/** The reports behind a cell of the matrix; what it shows stands in the address. */
export function FindingsDrawer({
  compliance,
  selection,
  onSelect,
}: {
  compliance: Compliance;
  selection: Selection;
  onSelect: (selection: Selection | null) => void;
}) {
  const t = useWords();
  const { pathTo } = useScope();
  const rule = compliance.rules.find((one) => one.rule === selection.rule);
  const part = compliance.rows.find((one) => partKey(one) === selection.part) ?? null;
  const region = part?.region.code ?? compliance.region.code;
  const findings = useRuleFindings(region, selection.rule, selection.outcome);
  return (
    <Drawer open size={520} title={rule?.title ?? selection.rule} onClose={() => onSelect(null)}>
      <div className="findings-head">
        {rule ? <SeverityBadge severity={rule.severity} /> : null}
        <span className="rule-code">{rule?.code}</span>
        <Link to={`${pathTo('/rules')}#${selection.rule}`}>{t('explain')}</Link>
      </div>
      <p className="quiet">
        {part ? t('where', { part: part.region.name }) : t('whole', { region: compliance.region.name })}
      </p>
      <fieldset className="switch findings-switch">
        <legend className="sr-only">{t('outcome')}</legend>
        {OUTCOMES.map((outcome) => (
          <button
            key={outcome}
            type="button"
            aria-pressed={selection.outcome === outcome}
            onClick={() => onSelect({ ...selection, outcome })}
          >
            {t(outcome)}
          </button>
        ))}
      </fieldset>
      <AsyncContent query={findings} height={200}>
        {(data) => (
          <FindingsList
            findings={data.findings.filter((finding) => !part?.unitId || finding.unitId === part.unitId)}
            complete={data.findings.length < 500}
          />
        )}
      </AsyncContent>
    </Drawer>
  );
}
