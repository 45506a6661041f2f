/**
 * A text of rules that is being written, with what was stored meanwhile from elsewhere. A rule that was changed, added or deleted in
 * writing stays so; every other one is as it is stored now.
 *
 * @param draft the text as it is written now
 * @param base what was stored when it began
 * @param stored what is stored now
 */
export function mergeRuleTexts(draft: string, base: string, stored: string): string {
  if (draft === base || draft === stored) return stored;
  if (base === stored) return draft;
  const [written, before, now] = [draft, base, stored].map(toParts) as [Parts, Parts, Parts];
  const merged: string[] = [];
  for (const [name, part] of written) {
    const isTouched = part.trim() !== before.get(name)?.trim();
    merged.push(isTouched ? part : (now.get(name) ?? ''));
  }
  for (const [name, part] of now) if (!written.has(name) && !before.has(name)) merged.push(part);
  return `${merged
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n\n')}\n`;
}

type Parts = Map<string, string>;

/** The text of each rule by its name, and what stands before the first, whose name is empty. */
function toParts(text: string): Parts {
  const parts: Parts = new Map([['', '']]);
  for (const [index, part] of text.split(/^(?=[^\S\n]*\[)/m).entries()) {
    // A name that is being written has no end yet, and its rule stays where it is.
    const name = /^\s*\[([^\]]*)\]/.exec(part)?.[1]?.trim() ?? (index ? `#${index}` : '');
    parts.set(name, (parts.get(name) ?? '') + part);
  }
  return parts;
}
