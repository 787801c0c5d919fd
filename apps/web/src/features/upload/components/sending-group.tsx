import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect } from 'react';
import { batchQuery, isSettled } from '../api/upload-requests';
import { fileShares } from '../file-groups';
import { type SendingGroup, sendingQueue } from '../sending-queue';
import { type UploadKey, useWords } from '../words';
import { UploadRow } from './upload-row';

/** The files of one request: how much of each is sent, then what the server made of them. */
export function SendingGroupRows({ group }: { group: SendingGroup }) {
  if (group.batch) return <BatchRows batch={group.batch.batch} first={group.batch.items} />;
  return (
    <>
      {group.phase === 'failed' ? <FailedGroup group={group} /> : null}
      <FileRows group={group} />
    </>
  );
}

function BatchRows({ batch, first }: { batch: string; first: NonNullable<SendingGroup['batch']>['items'] }) {
  const client = useQueryClient();
  const { data } = useQuery(batchQuery(batch, first));
  const settled = data.every(isSettled);
  // New reports change register, tables and charts, and the list of recent imports.
  useEffect(() => {
    if (settled) void client.invalidateQueries();
  }, [client, settled]);
  return data.map((item) => <UploadRow key={item.id} item={item} />);
}

const PHASE_WORDS: Record<SendingGroup['phase'], UploadKey> = {
  waiting: 'waiting',
  sending: 'sending',
  sent: 'sent',
  failed: 'notSent',
};

function FileRows({ group }: { group: SendingGroup }) {
  const t = useWords();
  const shares = fileShares(
    group.files.map(({ size }) => size),
    group.share,
  );
  return group.files.map((file, index) => {
    const percent = Math.round((shares[index] ?? 0) * 100);
    const phase = group.phase === 'sending' && percent === 100 ? 'sent' : group.phase;
    return (
      // Two files of one selection may bear the same name.
      <li className="up-row" key={`${index}:${file.name}`}>
        <div className="up-file">
          <span className="up-name">{file.name}</span>
        </div>
        <span className={phase === 'failed' ? 'badge-error' : 'up-note'}>{t(PHASE_WORDS[phase], { percent })}</span>
        {group.phase === 'sending' ? (
          <progress className="up-progress" max={100} value={percent} aria-label={file.name} />
        ) : (
          <span />
        )}
      </li>
    );
  });
}

function FailedGroup({ group }: { group: SendingGroup }) {
  const t = useWords();
  return (
    <li className="up-failed" role="alert">
      <p>
        <strong>{t('groupFailed', { count: group.files.length })}</strong> {group.problem?.message}
      </p>
      <Button type="primary" onClick={() => sendingQueue.retry(group.id)}>
        {t('retry')}
      </Button>
      <Button onClick={() => sendingQueue.dismiss(group.id)}>{t('dismiss')}</Button>
    </li>
  );
}
