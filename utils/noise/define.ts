import type { NoiseKind } from '../article/article';
import type { Block, Page } from '../capture/page';
import type { Span } from './ledger';
import type { Phrase } from './phrases';

/** What a page rule is given: before anything is chosen. */
export interface PageScene {
  page: Page;
}

/** What a content rule is given: the blocks that could be article text, in order, and what is known of the article. */
export interface ContentScene extends PageScene {
  /** Unclaimed blocks of the chosen content. */
  blocks: readonly Block[];
  title: string;
  siteName: string | undefined;
  /** The phrases in a block's line, of the languages that apply. */
  phrasesOf(block: Block): readonly Phrase[];
  /** Whether a block stands before, among or after the prose. */
  placeOf(block: Block): 'before' | 'among' | 'after';
}

/** A block, or parts of its visible text, that a rule takes for noise. */
export interface Find {
  block: Block;
  /** Id to record where one file holds many rules. */
  rule?: string;
  kind?: NoiseKind;
  parts?: Span[];
}

interface Common {
  /** Same as the file's name. */
  id: string;
  kind: NoiseKind;
}

/**
 * A noise family: elements of the page's furniture, known by selector or by the names of their id and class, or blocks
 * inside the chosen content.
 */
export type NoiseRule =
  | (Common & { stage: 'page'; find(scene: PageScene): Iterable<Element> })
  | (Common & {
      stage: 'page';
      /** Tested against `id class` of every element that has either. */
      names: RegExp;
      /** A second look at an element of such a name. */
      isNoise?(element: Element): boolean;
    })
  | (Common & { stage: 'content'; find(scene: ContentScene): Iterable<Find> });

/** Typed identity: what a rule file exports. */
export function defineNoise(rule: NoiseRule): NoiseRule {
  return rule;
}
