import type { ReportDetail } from '@gongkai/contracts';
import { useQuery } from '@tanstack/react-query';
import { AsyncContent } from '../../../ui/async-content';
import { documentQuery } from '../api/report-query';
import { type Choice, type Focus, nameOf, useChoose } from '../focus';
import { useWords } from '../words';
import { OriginalView } from './original-view';

/** The original beside the findings; on small screens it says what it shows and leads back. */
export function OriginalPanel({ report, focus, visible }: { report: ReportDetail; focus: Focus; visible: boolean }) {
  const t = useWords();
  const document = useQuery(documentQuery(report.id, report.version));
  return (
    <section className="panel rp-original" aria-labelledby="rp-original-title">
      <div className="panel-head">
        <h2 id="rp-original-title">{t('original')}</h2>
        <span className="rp-file">{document.data?.fileName ?? report.versions.at(-1)?.fileName}</span>
      </div>
      <BackBar report={report} focus={focus} />
      <AsyncContent query={document} height={480}>
        {(data) => <OriginalView report={report} document={data} focus={focus} visible={visible} />}
      </AsyncContent>
    </section>
  );
}

/** Back to where the place was chosen; needed where the parts are tabs. */
function BackBar({ report, focus }: { report: ReportDetail; focus: Focus }) {
  const t = useWords();
  const choose = useChoose();
  const back = wayBack(report, focus);
  if (!back) return null;
  const sentence = focus.finding?.message ?? (focus.figure ? report.figures[focus.figure]?.raw : null);
  return (
    <div className="rp-back">
      {sentence ? <p>{sentence}</p> : null}
      <button type="button" onClick={() => choose(back.choice)}>
        {t(back.label)}
      </button>
    </div>
  );
}

type Back = { choice: Choice; label: 'back' | 'backTables' | 'backText' | 'backLikeness' | 'backRollup' };

function wayBack(report: ReportDetail, { kind, finding, hint, figure, key }: Focus): Back | null {
  const number = key.slice(key.indexOf('-') + 1);
  if (finding)
    return {
      choice: { finding: nameOf(finding, report), ...(hint ? { hint } : {}), pane: 'findings' },
      label: 'back',
    };
  if (kind === 'figure' && figure) return { choice: { figure, pane: 'tables' }, label: 'backTables' };
  if (kind === 'pair') return { choice: { pair: number, pane: 'likeness' }, label: 'backLikeness' };
  if (kind === 'stated') return { choice: { stated: '1', pane: 'rollup' }, label: 'backRollup' };
  if (kind === 'none' || kind === 'finding' || kind === 'figure') return null;
  return { choice: { [kind]: number, pane: 'text' }, label: 'backText' };
}
