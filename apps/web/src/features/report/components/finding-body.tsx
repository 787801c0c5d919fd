import type { FindingView, ReportDetail } from '@gongkai/contracts';
import { Link } from 'react-router';
import { equationOf } from '../equation';
import { type Choice, type Focus, nameOf, useChoose } from '../focus';
import { useRulePath } from '../use-rule-path';
import { useWords } from '../words';
import { BasisBadge } from './basis-badge';
import { evidenceOf, FindingEquation } from './finding-equation';
import { FindingEvidence } from './finding-evidence';
import { FindingHints } from './finding-hints';

type Props = { finding: FindingView; report: ReportDetail; focus: Focus };

/** What a finding rests on: the two sides, hints, quoted words, where they stand, and basis and remedy folded. */
export function FindingBody({ finding, report, focus }: Props) {
  const choose = useChoose();
  const equation = equationOf(finding, report.figures);
  const show = (evidence: number) =>
    choose({ finding: nameOf(finding, report), evidence: String(evidence), pane: 'original' });
  return (
    <>
      {equation ? (
        <FindingEquation
          equation={equation}
          figures={report.figures}
          current={focus.figure}
          onTerm={(figure) => show(evidenceOf(finding, figure))}
        />
      ) : null}
      <FindingHints finding={finding} report={report} current={focus.hint} />
      <FindingEvidence
        finding={finding}
        figures={report.figures}
        current={focus.hint === null ? (focus.places[focus.main]?.index ?? null) : null}
        equation={equation !== null}
        onPlace={show}
      />
      {finding.message && finding.reason && finding.message !== finding.reason ? (
        <p className="rp-reason">{finding.reason}</p>
      ) : null}
      <Ways finding={finding} report={report} focus={focus} />
      <Basis finding={finding} report={report} />
    </>
  );
}

/** Ways to the places: into the official table, and on small screens into the original. */
function Ways({ finding, report, focus }: Props) {
  const t = useWords();
  const choose = useChoose();
  const name = nameOf(finding, report);
  const inTable = focus.figure ?? finding.evidence.find(({ figure }) => figure !== null)?.figure ?? null;
  const go = (choice: Choice) => choose({ finding: name, ...(focus.hint ? { hint: focus.hint } : {}), ...choice });
  const toTable = () => {
    go({ pane: 'tables' });
    // The pane may only now come into sight.
    requestAnimationFrame(() =>
      document.querySelector(`td[data-figure="${inTable}"]`)?.scrollIntoView({ block: 'center', inline: 'nearest' }),
    );
  };
  return (
    <p className="rp-ways">
      {focus.places.length === 0 ? <span className="rp-reason">{t('wholeReport')}</span> : null}
      {inTable ? (
        <button type="button" className="link-button" onClick={toTable}>
          {t('showInTable')}
        </button>
      ) : null}
      {focus.places.length > 0 ? (
        <button type="button" className="link-button rp-to-original" onClick={() => go({ pane: 'original' })}>
          {t('showPlace')}
        </button>
      ) : null}
    </p>
  );
}

function Basis({ finding, report }: { finding: FindingView; report: ReportDetail }) {
  const t = useWords();
  const rulePath = useRulePath(report);
  return (
    <details className="rp-fold">
      <summary>{t('basisAndRemedy')}</summary>
      <dl>
        <dt>{t('basis')}</dt>
        <dd>
          {finding.basis} <BasisBadge mark={finding.basisMark} />
        </dd>
        <dt>{t('remedy')}</dt>
        <dd>{finding.remedy}</dd>
        <dt>{t('rule', { code: finding.code })}</dt>
        <dd>
          {finding.title} · <Link to={rulePath(finding.rule)}>{t('toRule')}</Link>
        </dd>
      </dl>
    </details>
  );
}
