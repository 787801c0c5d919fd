import type { DocumentView } from '@gongkai/contracts';
import type { Frame } from './frame-original';

type Paragraph = Extract<DocumentView['blocks'][number], { kind: 'paragraph' }>;

/** A paragraph of the original; framed whole, or in the quoted words alone. Text files show their line numbers. */
export function OriginalParagraph({ block, frames }: { block: Paragraph; frames: readonly Frame[] }) {
  const whole = frames.find(({ target }) => target.kind === 'block');
  const classes = ['or-paragraph', block.heading ? 'or-heading' : '', whole ? `or-framed or-${whole.kind}` : ''];
  return (
    <p
      className={classes.filter(Boolean).join(' ')}
      data-framed={whole?.kind}
      data-side={whole?.side ?? undefined}
      data-block={block.index}
      aria-current={whole?.kind === 'main' ? 'location' : undefined}
    >
      {block.line === null ? null : <span className="or-line num" data-line={block.line} aria-hidden="true" />}
      <span className="or-text">{withWords(block.text, frames)}</span>
    </p>
  );
}

function withWords(text: string, frames: readonly Frame[]) {
  const marked = frames
    .flatMap(({ target, kind, side }) => (target.kind === 'words' ? [{ ...target.range, kind, side }] : []))
    .sort((a, b) => a.from - b.from);
  let end = 0;
  const parts: React.ReactNode[] = [];
  for (const { from, to, kind, side } of marked) {
    if (from < end) continue;
    parts.push(text.slice(end, from));
    parts.push(
      <mark
        key={from}
        className={`or-framed or-${kind}`}
        data-framed={kind}
        data-side={side ?? undefined}
        aria-current={kind === 'main' ? 'location' : undefined}
      >
        {text.slice(from, to)}
      </mark>,
    );
    end = to;
  }
  parts.push(text.slice(end));
  return parts;
}
