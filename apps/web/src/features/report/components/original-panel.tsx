import type { ReportDetail } from '@gongkai/contracts';
import { useQuery } from '@tanstack/react-query';
import { AsyncContent } from '../../../ui/async-content';
import { documentQuery } from '../api/report-query';
import { type Focus, useChoose } from '../focus';
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

function BackBar({ report, focus }: { report: ReportDetail; focus: Focus }) {
  const t = useWords();
  const choose = useChoose();
  if (focus.kind !== 'finding' && focus.kind !== 'figure') return null;
  const back =
    focus.kind === 'finding'
      ? { finding: focus.finding?.id ?? '', pane: 'findings' }
      : { figure: focus.figure ?? '', pane: 'tables' };
  const sentence = focus.finding?.message ?? (focus.figure ? report.figures[focus.figure]?.raw : null);
  return (
    <div className="rp-back">
      <p>{sentence}</p>
      <button type="button" onClick={() => choose(back)}>
        {t(focus.kind === 'finding' ? 'back' : 'backTables')}
      </button>
    </div>
  );
}
