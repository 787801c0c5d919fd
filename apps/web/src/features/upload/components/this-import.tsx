import { useQueries } from '@tanstack/react-query';
import { Section } from '../../../ui/section';
import { batchQuery, isSettled } from '../api/upload-requests';
import type { SendingGroup } from '../sending-queue';
import { useWords } from '../words';
import { SendingGroupRows } from './sending-group';

/** Everything sent since the page was opened, newest selection first, with a running summary. */
export function ThisImport({ groups }: { groups: readonly SendingGroup[] }) {
  const t = useWords();
  const sending = groups.some(({ phase }) => phase === 'waiting' || phase === 'sending');
  return (
    <Section title={t('thisTime')} extra={<Summary groups={groups} />}>
      {sending ? <p className="up-note">{t('leaveHint')}</p> : null}
      <ul className="up-list">
        {groups.map((group) => (
          <SendingGroupRows key={group.id} group={group} />
        ))}
      </ul>
    </Section>
  );
}

function Summary({ groups }: { groups: readonly SendingGroup[] }) {
  const t = useWords();
  const batches = groups.flatMap(({ batch }) => batch ?? []);
  const items = useQueries({ queries: batches.map(({ batch, items: first }) => batchQuery(batch, first)) }).flatMap(
    ({ data }) => data,
  );
  const unsent = groups.filter(({ batch }) => batch === null);
  const count = (...states: string[]) => items.filter(({ state }) => states.includes(state)).length;
  const files = (phase: (group: SendingGroup) => boolean) =>
    unsent.filter(phase).reduce((sum, { files: list }) => sum + list.length, 0);
  const running = items.filter((item) => !isSettled(item)).length + files(({ phase }) => phase !== 'failed');
  return (
    <p className="up-note num" role="status">
      {t('summary', {
        total: items.length + files(() => true),
        stored: count('stored', 'duplicate'),
        waiting: count('unassigned'),
        failed: count('failed', 'notReport') + files(({ phase }) => phase === 'failed'),
      })}
      {running > 0 ? t('summaryRunning', { running }) : ''}
    </p>
  );
}
