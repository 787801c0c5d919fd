/** A stretch of a sentence and whether the other sentence has it as well. */
export type Part = { text: string; same: boolean };

/** Longer sentences are not compared letter by letter; the cost is the product of both lengths. */
const MOST = 250_000;
/** Letters that agree between two differences by chance. */
const LEAST_RUN = 2;

/**
 * What two sentences have in common, letter by letter in order (longest common subsequence), as parts of each. Sentences
 * too long to compare are one part that is not known to differ.
 */
export function diffSentences(own: string, other: string): { own: Part[]; other: Part[] } {
  const [a, b] = [[...own], [...other]];
  if (a.length * b.length > MOST) return { own: [{ text: own, same: true }], other: [{ text: other, same: true }] };
  const [inA, inB] = commonLetters(a, b);
  return { own: partsOf(a, inA), other: partsOf(b, inB) };
}

/** For each letter of either sentence whether it belongs to the common ones. */
function commonLetters(a: readonly string[], b: readonly string[]): [boolean[], boolean[]] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? 1 + (lengths[(i + 1) * width + j + 1] ?? 0)
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  const [inA, inB] = [new Array<boolean>(a.length).fill(false), new Array<boolean>(b.length).fill(false)];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      inA[i++] = true;
      inB[j++] = true;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return [inA, inB];
}

function partsOf(letters: readonly string[], common: readonly boolean[]): Part[] {
  const runs: Part[] = [];
  letters.forEach((letter, index) => {
    const same = common[index] ?? false;
    const last = runs.at(-1);
    if (last && last.same === same) last.text += letter;
    else runs.push({ text: letter, same });
  });
  const parts: Part[] = [];
  runs.forEach((run, index) => {
    const chance = run.same && run.text.length < LEAST_RUN && index > 0 && index < runs.length - 1;
    const same = run.same && !chance;
    const last = parts.at(-1);
    if (last && last.same === same) last.text += run.text;
    else parts.push({ text: run.text, same });
  });
  return parts;
}
