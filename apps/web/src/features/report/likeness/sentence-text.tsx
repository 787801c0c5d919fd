import type { Part } from './diff-sentences';

type Kind = 'same' | 'different' | 'left';

/** A sentence with what differs marked, and the words left over from the other text wherever they stand. */
export function SentenceText({ parts, leftovers }: { parts: readonly Part[]; leftovers: readonly string[] }) {
  return (
    <p className="lk-sentence">
      {runsOf(markedLetters(parts, leftovers)).map(({ text, kind }, index) =>
        kind === 'same' ? (
          <span key={index}>{text}</span>
        ) : (
          <mark key={index} className={`lk-${kind}`}>
            {text}
          </mark>
        ),
      )}
    </p>
  );
}

type Letter = { letter: string; kind: Kind };

function markedLetters(parts: readonly Part[], leftovers: readonly string[]): Letter[] {
  const letters = parts.flatMap(({ text, same }) =>
    [...text].map((letter): Letter => ({ letter, kind: same ? 'same' : 'different' })),
  );
  for (const word of leftovers.map((leftover) => [...leftover]))
    letters.forEach((_, from) => {
      const found = letters.slice(from, from + word.length);
      if (found.length === word.length && word.every((letter, index) => found[index]?.letter === letter))
        for (const one of found) one.kind = 'left';
    });
  return letters;
}

function runsOf(letters: readonly Letter[]): { text: string; kind: Kind }[] {
  const runs: { text: string; kind: Kind }[] = [];
  for (const { letter, kind } of letters) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += letter;
    else runs.push({ text: letter, kind });
  }
  return runs;
}
