/** A place in a pattern: one character, any one, or any one but a separator; those that repeat may be there any number of times. */
interface Step {
  /** The character, or undefined for a wildcard. */
  character?: string;
  separator?: string;
  repeats: boolean;
}

/**
 * A test of whole texts for a pattern in which `*` is any text, and `:name` some text without a separator. It takes time in proportion to the
 * text, whatever the pattern: with a regular expression, `*a*a*a*` and a long address would never end.
 */
export function toWildcardTest(pattern: string, separator: string): (text: string) => boolean {
  const steps: Step[] = pattern.split(/(\*|:[a-z_]\w*)/i).flatMap((part, index): Step[] => {
    if (index % 2 === 0) return [...part].map((character) => ({ character, repeats: false }));
    if (part === '*') return [{ repeats: true }];
    return [
      { separator, repeats: false },
      { separator, repeats: true },
    ];
  });
  const fits = ({ character, separator }: Step, sign: string) =>
    character === undefined ? sign !== separator : sign === character;

  return (text) => {
    let at = skip(steps, [0]);
    for (const sign of text) {
      const next: number[] = [];
      for (const place of at) {
        const step = steps[place];
        if (step && fits(step, sign)) next.push(step.repeats ? place : place + 1);
      }
      if (!next.length) return false;
      at = skip(steps, next);
    }
    return at.has(steps.length);
  };
}

/** The places that can be reached from some, past steps that may be there no time at all. */
function skip(steps: readonly Step[], from: readonly number[]): Set<number> {
  const places = new Set<number>();
  for (let place of from) {
    while (!places.has(place)) {
      places.add(place);
      if (!steps[place]?.repeats) break;
      place++;
    }
  }
  return places;
}
