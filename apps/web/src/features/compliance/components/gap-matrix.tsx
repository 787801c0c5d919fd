import type { Compliance } from '@gongkai/contracts';
import { SEVERITIES, type Severity } from '@gongkai/domain';
import { Link } from 'react-router';
import { HeatLegend, type MatrixCell, MatrixHeat } from '../../../charts/matrix-heat';
import { useParam, useScope } from '../../../lib/scope';
import { EmptyState } from '../../../ui/empty-state';
import { Section } from '../../../ui/section';
import { SeverityBadge } from '../../../ui/severity-badge';
import { useUiWords } from '../../../ui/words';
import { type CompliancePart, type ComplianceRule, partKey, rulesPassed, rulesShown, totalOf } from '../matrix-data';
import type { Selection } from '../selection';
import { useWords } from '../words';

/** Up to so many parts stand side by side as columns; more become rows. */
const PARTS_AS_COLUMNS = 8;
/** Up to so many rules have room for their titles as columns. */
const FULL_TITLES = 6;
const ALL = 'all';

/** Rules against the parts of the region. Few parts stand as columns beside full rule titles; many parts as rows. */
export function GapMatrix({
  compliance,
  selection,
  onSelect,
}: {
  compliance: Compliance;
  selection: Selection | null;
  onSelect: (selection: Selection) => void;
}) {
  const t = useWords();
  const { pathTo } = useScope();
  const [severity, setSeverity] = useParam('severity', '');
  const rules = rulesShown(compliance, SEVERITIES.find((one) => one === severity) ?? '');
  if (compliance.coverage.received === 0 && rules.length === 0)
    return (
      <Section title={t('matrix')}>
        <EmptyState
          title={t('noReports')}
          hint={t('noReportsHint')}
          action={<Link to={pathTo('/upload')}>{t('upload')}</Link>}
        />
      </Section>
    );
  return (
    <Section title={t('matrix')} extra={<SeverityFilter severity={severity} onChange={setSeverity} />}>
      <p className="quiet">{t('matrixHint')}</p>
      {rules.length === 0 ? (
        <EmptyState title={t('clean')} hint={t('cleanHint')} />
      ) : (
        <Matrix compliance={compliance} rules={rules} selection={selection} onSelect={onSelect} />
      )}
      <Footnotes compliance={compliance} />
    </Section>
  );
}

function Matrix({
  compliance,
  rules,
  selection,
  onSelect,
}: {
  compliance: Compliance;
  rules: readonly ComplianceRule[];
  selection: Selection | null;
  onSelect: (selection: Selection) => void;
}) {
  const t = useWords();
  const parts = compliance.rows;
  const wide = parts.length > PARTS_AS_COLUMNS;
  const ruleOf = new Map(rules.map((rule) => [rule.rule, rule]));
  const partOf = new Map(parts.map((part) => [partKey(part), part]));
  const cell = (rule: string, part: string) => cellOf(ruleOf.get(rule), partOf.get(part), compliance, t);
  const open = (rule: string, part: string, outcome: Selection['outcome']) =>
    onSelect({ rule, part: part === ALL ? null : part, outcome });
  const ruleHeads = rules.map((rule) => ({
    key: rule.rule,
    title: rule.title,
    head: <RuleHead rule={rule} full={!wide || rules.length <= FULL_TITLES} />,
  }));
  const partHeads = [
    { key: ALL, title: t('all'), head: t('all') },
    ...parts.map((part) => ({ key: partKey(part), title: part.region.name, head: <PartHead part={part} /> })),
  ];
  const chosen = selection ? { rule: selection.rule, part: selection.part ?? ALL } : null;
  return wide ? (
    <MatrixHeat
      caption={t('matrix')}
      corner={t('corner')}
      columns={ruleHeads}
      rows={partHeads}
      cellOf={(part, rule) => cell(rule, part)}
      chosen={chosen ? { row: chosen.part, column: chosen.rule } : null}
      onOpen={(part, rule, outcome) => open(rule, part, outcome)}
    />
  ) : (
    <MatrixHeat
      caption={t('matrix')}
      corner={t('cornerRules')}
      columns={partHeads}
      rows={ruleHeads}
      cellOf={cell}
      chosen={chosen ? { row: chosen.rule, column: chosen.part } : null}
      onOpen={open}
    />
  );
}

function cellOf(
  rule: ComplianceRule | undefined,
  part: CompliancePart | undefined,
  compliance: Compliance,
  t: ReturnType<typeof useWords>,
): MatrixCell {
  const id = rule?.rule ?? '';
  const name = part?.region.name ?? t('all');
  const count = (part ? part.failed[id] : rule?.failed) ?? 0;
  const open = (part ? part.undetermined[id] : rule?.undetermined) ?? 0;
  const total = rule ? totalOf(rule, part ?? compliance.coverage) : 0;
  const label =
    total === 0 && count === 0
      ? t('none', { part: name })
      : t('cell', { part: name, rule: rule?.title ?? '', n: count });
  const flag = part?.unitId && rule ? <SeverityBadge severity={rule.severity} compact /> : null;
  return { count, open, total, label, flag };
}

function RuleHead({ rule, full }: { rule: ComplianceRule; full: boolean }) {
  return (
    <span className={full ? 'rule-head' : 'rule-head rule-head-short'}>
      <SeverityBadge severity={rule.severity} compact />
      <span className="rule-code">{rule.code}</span>
      {full ? rule.title : <span className="sr-only">{rule.title}</span>}
    </span>
  );
}

function PartHead({ part }: { part: CompliancePart }) {
  const { hrefWith, pathTo } = useScope();
  const { region, unitId, reportId } = part;
  if (!unitId) return <Link to={hrefWith({ region: region.code, part: null, rule: null })}>{region.name}</Link>;
  return reportId ? <Link to={pathTo(`/reports/${reportId}`)}>{region.name}</Link> : <span>{region.name}</span>;
}

function SeverityFilter({ severity, onChange }: { severity: string; onChange: (severity: string) => void }) {
  const t = useWords();
  const ui = useUiWords();
  const options: (Severity | '')[] = ['', ...SEVERITIES];
  return (
    <label className="inline-field">
      {t('onlySeverity')}
      <select className="select" value={severity} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {option === '' ? t('anySeverity') : ui(`severity.${option}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Footnotes({ compliance }: { compliance: Compliance }) {
  const t = useWords();
  const passed = rulesPassed(compliance);
  return (
    <div className="matrix-notes">
      <HeatLegend words={(from, to) => t('steps', { from, to })} />
      <ul className="chart-notes">
        <li>
          <span className="glyph glyph-notReceived" aria-hidden="true" /> {t('hatched')}
        </li>
        <li>{t('openMark')}</li>
        {passed > 0 ? <li>{t('passed', { n: passed })}</li> : null}
      </ul>
    </div>
  );
}
