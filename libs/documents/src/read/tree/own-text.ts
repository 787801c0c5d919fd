/** Engines keep short substrings as their own copy below this length. */
const SLICE_MINIMUM = 13;

/**
 * The same text in memory of its own. A substring keeps the whole source alive (190 kB a report instead of 30), so
 * every text that outlives the reading goes through here.
 */
export function ownText(text: string): string {
  return text.length < SLICE_MINIMUM ? text : ` ${text}`.slice(1);
}
