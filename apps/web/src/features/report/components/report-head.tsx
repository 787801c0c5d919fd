import DownloadOutlined from '@ant-design/icons/DownloadOutlined';
import type { ReportDetail } from '@gongkai/contracts';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useScope } from '../../../lib/scope';
import { DemoMark } from '../../../ui/demo-mark';
import { originalUrl } from '../api/report-query';
import { formatInstant } from '../when';
import { useWords } from '../words';

/** Where the unit belongs; each step leads to that region's register of the year. */
export function ReportPath({ report }: { report: ReportDetail }) {
  const t = useWords();
  const { pathTo } = useScope();
  return (
    <nav aria-label={t('path')}>
      <ol className="rp-path">
        {report.regionPath.map(({ code, name }) => (
          <li key={code}>
            <Link to={pathTo('/register', { region: code, year: report.year })}>{name}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const STATE_CLASSES = { missing: 'error', notDue: 'notApplicable', received: 'pass', late: 'warning' } as const;
const STATE_SHAPES = { missing: '▲', notDue: '–', received: '✓', late: '◆' } as const;

/** State, deadline, publication, how much was read, and the versions with their files. */
export function ReportFacts({ report }: { report: ReportDetail }) {
  const t = useWords();
  const figures = Object.values(report.figures);
  const read = figures.filter(({ state }) => state !== 'missingCell' && state !== 'unreadable').length;
  return (
    <div className="coverage rp-facts num">
      <span className={`badge badge-${STATE_CLASSES[report.state]}`}>
        <span aria-hidden="true">{STATE_SHAPES[report.state]}</span>
        {t(`reception.${report.state}`)}
      </span>
      <span>{t('deadline', { date: report.deadline })}</span>
      <span>{report.publishedOn ? t('published', { date: report.publishedOn }) : t('unpublished')}</span>
      <span>{t('figuresRead', { read, total: figures.length })}</span>
      <VersionList report={report} />
      {report.demo ? <DemoMark /> : null}
    </div>
  );
}

function VersionList({ report }: { report: ReportDetail }) {
  const t = useWords();
  return (
    <details className="rp-versions">
      <summary>
        {report.versions.length > 1
          ? t('versions', { n: report.versions.length })
          : t('version', { n: report.version })}
      </summary>
      <ol>
        {report.versions.map(({ version, receivedAt, fileName, sha256 }) => (
          <li key={version}>
            <span className="num">
              {t('versionLine', { n: version, time: formatInstant(receivedAt) })}
              {version === report.version ? ` · ${t('current')}` : ''}
            </span>
            <span className="rp-file">{fileName}</span>
            <code title={sha256}>{sha256.slice(0, 12)}</code>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Downloads the file as it was handed in. */
export function DownloadOriginal({ report }: { report: ReportDetail }) {
  const t = useWords();
  return (
    <Button type="primary" icon={<DownloadOutlined aria-hidden="true" />} href={originalUrl(report.id)} download>
      {t('download')}
    </Button>
  );
}
