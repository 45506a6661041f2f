import type { Alignment } from './alignment';
import type { CharacterCounts } from './count-characters';
import type { Direction } from './read-direction';

/** A block of a page while it is converted. */
export interface PageDraft {
  /** As it stands now, in UTF-16 units; steps write over them. */
  units: Uint16Array;
  /** Counts of what stood there when the round began. */
  counts: CharacterCounts;
  direction: Direction;
  lang: string | undefined;
  /** The passes that led here from the block as it was. */
  steps: Alignment[];
}
