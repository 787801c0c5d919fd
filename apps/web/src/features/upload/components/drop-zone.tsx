import InboxOutlined from '@ant-design/icons/InboxOutlined';
import { Button } from 'antd';
import { type DragEvent, useRef, useState } from 'react';
import { useWords } from '../words';

const ACCEPTED = '.docx,.doc,.wps,.odt,.pdf,.html,.htm,.mht,.mhtml,.txt,.md,.xlsx,.xls,.et,.json,.zip';

/** Takes files by drag and drop or by the file dialog; what a file holds is for the server to judge. */
export function DropZone({ onFiles }: { onFiles: (files: File[]) => void }) {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const hand = (files: FileList | null) => {
    if (files && files.length > 0) onFiles([...files]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    hand(event.dataTransfer.files);
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <section
      className={over ? 'up-drop up-over' : 'up-drop'}
      aria-label={t('dropTitle')}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <InboxOutlined className="up-icon" aria-hidden="true" />
      <p className="up-drop-title">{t(over ? 'dropNow' : 'dropTitle')}</p>
      <p className="up-note">{t('dropHint')}</p>
      <Button type="primary" size="large" onClick={() => input.current?.click()}>
        {t('choose')}
      </Button>
      <input
        ref={input}
        className="up-input"
        type="file"
        multiple
        accept={ACCEPTED}
        aria-label={t('choose')}
        tabIndex={-1}
        onChange={(event) => {
          hand(event.target.files);
          event.target.value = '';
        }}
      />
    </section>
  );
}
