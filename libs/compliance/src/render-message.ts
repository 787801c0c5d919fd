/** The names of the `{name}` places of a template, each once, in order. */
export function placesOf(template: string): string[] {
  return [...new Set([...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))];
}

/**
 * Fills the `{name}` places of a message template. Throws if a place has no value: a rule that forgets one is broken
 * and must not print half a sentence.
 */
export function renderMessage(template: string, params: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`No value for {${name}} in “${template}”`);
    return String(value);
  });
}
