import type { Block } from '../../capture/page';
import { isProse } from '../../noise/prose';
import { countHan } from '../../text/characters';

/**
 * What is said again: so many lines in a row, of so many characters together and prose among them; or a line of some length in
 * so many places. A Han character counts twice. Shorter lines may be the same all over a text.
 */
const repeat = { lines: 3, together: 80, places: 3, single: 60, least: 8 };

/** Cells and code repeat each other and mean it. */
const isRepetitive = ({ element }: Block) => /^(?:TD|TH|PRE)$/.test(element.nodeName);
/** Interviews put one question to several people. */
const asks = ({ line }: Block) => /[?？]\P{L}*$/u.test(line);
const homeOf = ({ element }: Block) => element.parentElement;
const weightOf = ({ line, length }: Block) => length + countHan(line);

/**
 * The lines that say again what stands above them in another container: sections that a template holds once for wide screens and
 * once for narrow ones, hints and captions that go with every item. Refrains share their container, or are no prose.
 */
export function findRepeats(lines: readonly Block[]): Set<Block> {
  const long = lines.filter((block) => block.length >= repeat.least);
  const homes = new Map<string, Set<Element | null>>();
  for (const block of long) homes.set(block.line, (homes.get(block.line) ?? new Set()).add(homeOf(block)));
  const places = new Map<string, [first: number, last: number]>();
  const again = new Set<Block>();
  const isHint = (block: Block) =>
    (homes.get(block.line)?.size ?? 0) >= repeat.places && weightOf(block) >= repeat.single && !asks(block);
  /** How many lines from one place on are those from an earlier one on. */
  const countFrom = (at: number, earlier: number) => {
    for (let count = 0; ; count++) {
      const [block, other] = [long[at + count], long[earlier + count]];
      if (!block || !other || earlier + count >= at || block.line !== other.line) return count;
      if (homeOf(block) === homeOf(other) || isRepetitive(block)) return count;
    }
  };
  for (let at = 0; at < long.length; ) {
    // The first and the last place of a line are enough: a page of equal lines is to take no time.
    const count = Math.max(
      ...(places.get(long[at]?.line ?? '') ?? []).map((place) => countFrom(at, place)),
      0,
    );
    const run = long.slice(at, at + count);
    const isRun =
      count >= repeat.lines &&
      run.some(isProse) &&
      run.reduce((sum, block) => sum + weightOf(block), 0) >= repeat.together;
    const passed = isRun ? count : 1;
    for (const block of run.slice(0, passed)) if (isRun || isHint(block)) again.add(block);
    for (let end = at + passed; at < end; at++) {
      const line = long[at]?.line ?? '';
      places.set(line, [places.get(line)?.[0] ?? at, at]);
    }
  }
  return again;
}
