import type { UploadBatch, UploadFields } from '@gongkai/contracts';
import { ApiProblem } from '../../lib/api-client';
import { type Sending, sendFiles } from './api/send-files';
import { groupFiles } from './file-groups';

/** Files of one request and how far it has come. `share` is the sent part (0–1), `batch` the server's answer. */
export type SendingGroup = {
  id: number;
  files: File[];
  fields: UploadFields;
  phase: 'waiting' | 'sending' | 'sent' | 'failed';
  share: number;
  batch: UploadBatch | null;
  problem: ApiProblem | null;
};

/** Sends groups of files one after the other. It lives outside the page, so that the page can be left meanwhile. */
export type SendingQueue = {
  subscribe: (listener: () => void) => () => void;
  groups: () => readonly SendingGroup[];
  add: (files: readonly File[], fields: UploadFields) => void;
  retry: (id: number) => void;
  dismiss: (id: number) => void;
  /** Names whose files these are; another person in the same tab starts with an empty list. */
  belongTo: (person: string) => void;
  /** Stops what is under way and forgets everything. */
  clear: () => void;
};

const asProblem = (error: unknown) =>
  error instanceof ApiProblem
    ? error
    : new ApiProblem(0, { code: 'internal', message: '发送中断，这些文件没有入库，请重试。', details: null });

export function createSendingQueue(send = sendFiles): SendingQueue {
  let groups: readonly SendingGroup[] = [];
  let current: { id: number; sending: Sending } | null = null;
  let lastId = 0;
  let owner: string | null = null;
  const listeners = new Set<() => void>();

  const set = (next: readonly SendingGroup[]) => {
    groups = next;
    for (const listener of listeners) listener();
  };
  const change = (id: number, changes: Partial<SendingGroup>) =>
    set(groups.map((group) => (group.id === id ? { ...group, ...changes } : group)));

  const next = async () => {
    const group = groups.find((candidate) => candidate.phase === 'waiting');
    if (current || !group) return;
    const { id } = group;
    const sending = send(group.files, group.fields, (share) => change(id, { share }));
    current = { id, sending };
    change(id, { phase: 'sending', share: 0, problem: null });
    try {
      const batch = await sending.done;
      change(id, { phase: 'sent', share: 1, batch });
    } catch (error) {
      change(id, { phase: 'failed', problem: asProblem(error) });
    }
    current = null;
    void next();
  };

  const clear = () => {
    set([]);
    current?.sending.cancel();
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    groups: () => groups,
    add: (files, fields) => {
      const added = groupFiles(files).map((part): SendingGroup => {
        lastId += 1;
        return { id: lastId, files: part, fields, phase: 'waiting', share: 0, batch: null, problem: null };
      });
      set([...groups, ...added]);
      void next();
    },
    retry: (id) => {
      change(id, { phase: 'waiting', problem: null });
      void next();
    },
    dismiss: (id) => set(groups.filter((group) => group.id !== id)),
    belongTo: (person) => {
      if (owner !== null && owner !== person) clear();
      owner = person;
    },
    clear,
  };
}

/** The queue of this browser tab. */
export const sendingQueue = createSendingQueue();
