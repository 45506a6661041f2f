import type { Article } from '../../article/article';
import type { Page } from '../../capture/page';
import type { Content } from '../../extract/find-content';
import type { Post } from '../../extract/find-posts';
import type { Metadata } from '../../metadata/metadata';
import type { ContentScene } from '../../noise/define';
import type { Ledger } from '../../noise/ledger';
import type { RuleReport } from '../site-rule';

/** Fields that a rule finds. The time is as the page words it. */
export type RuledFields = Pick<Metadata, 'title' | 'byline' | 'source' | 'publishedTime'>;

/**
 * A rule at work on one reading of a page, step by step as reading goes on. Reading knows no more of rules than this: what does
 * the work is loaded only into pages whose site has a rule.
 */
export interface AppliedRule {
  /** What the rule did not find so far. */
  readonly report: RuleReport;
  /** Called first, on a captured page that nobody read yet. Answers the fields that the rule finds. */
  prepare(page: Page): RuledFields;
  /** Claims what the rule strips. */
  strip(page: Page, ledger: Ledger): void;
  /**
   * What the rule says the text is: posts, their times as the page words them, or a content. Neither where it finds nothing, or says nothing about it.
   *
   * @param findOwn finds the content without the rule
   */
  findText(
    page: Page,
    ledger: Ledger,
    findOwn: () => Content | undefined,
  ): { posts?: Post[]; content?: Content };
  /** Claims lines of the content that hold one of the rule's phrases. */
  claimPhrases(scene: ContentScene, ledger: Ledger): void;
  /** Called last, with what came out: the page may be the one of the rule's own test. */
  check(page: Page, article: Article): void;
}
