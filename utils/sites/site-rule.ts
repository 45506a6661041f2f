/** How the posts of a thread are found; selectors are looked up inside each post. */
export interface PostSelectors {
  /** Each post, with author, time and body inside. */
  post: string;
  /** What was said; the whole post where left out. */
  body?: string;
  author?: string;
  time?: string;
}

/** What must come out of a page when the rule is used on it. */
export interface RuleTest {
  /** Address of a page of the site. */
  url: string;
  title?: string;
  byline?: string;
  /** Texts that must stand in the article, and texts that must not. */
  contains?: string[];
  lacks?: string[];
}

/**
 * What is known about the pages of one site: data, never code. A selector is CSS, or XPath where it begins with `/`, `(` or
 * `.//`. Selectors of fields and links may end in `@name`, which takes that attribute instead of the text. Of several
 * selectors of a field the first that finds something counts; all selectors of `strip` do.
 */
export interface SiteRule {
  /** Name of the rule: the site's host. */
  id: string;
  /** `example.com` means that host, with `www.` too; `*.example.com` any host below it. */
  hosts?: string[];
  /** Address patterns, as `toUrlTest` reads them; one that fits is enough, as is one of `hosts`. */
  match?: string[];
  /** Address patterns of pages that the rule is not for. */
  except?: string[];
  content?: string[];
  title?: string[];
  byline?: string[];
  source?: string[];
  date?: string[];
  strip?: string[];
  /** Ids of phrases; lines of the content that hold one are taken out, wherever they stand. */
  stripText?: string[];
  /** The attribute in which images wait for their address. */
  lazyImage?: string;
  /** Links to the next page of an article, and to all of it on one page. */
  nextPage?: string[];
  singlePage?: string[];
  posts?: PostSelectors;
  /** Set on rules that others wrote: they are held to what reading finds by itself. */
  from?: 'fivefilters';
  tests?: RuleTest[];
}

/** The fields of a rule that hold selectors. */
export const selectorFields = [
  'content',
  'title',
  'byline',
  'source',
  'date',
  'strip',
  'nextPage',
  'singlePage',
] as const satisfies readonly (keyof SiteRule)[];
export type SelectorField = (typeof selectorFields)[number];

/**
 * A part of a rule that can find nothing on a page; `tests` where what came out of it is not what its own test wants, `time` where its
 * selectors took too long, and those behind were left out.
 */
export type RulePart = SelectorField | 'posts' | 'tests' | 'time';

/** What a rule did on a page: which of its parts found nothing there. Without its content, it no longer matches the site. */
export interface RuleReport {
  id: string;
  missed: RulePart[];
}

/** True where a selector is XPath. */
export function isXPath(selector: string): boolean {
  return /^[/(]|^\.\//.test(selector);
}

/** A rule in use on a page, which notes what it does not find. */
export interface RuleInUse {
  rule: SiteRule;
  missed: RulePart[];
  /** How long its selectors took so far, in ms. */
  spent: number;
}

export type RuleTrouble = 'slow' | 'outdated';

/**
 * What is wrong with a rule on a page: it takes too long there, or it no longer fits, since what it says the text is, is not there, or
 * the page of its test reads otherwise. Undefined where all is well.
 */
export function findRuleTrouble({ missed }: RuleReport): RuleTrouble | undefined {
  if (missed.includes('time')) return 'slow';
  const needed: RulePart[] = ['content', 'posts', 'tests'];
  return needed.some((part) => missed.includes(part)) ? 'outdated' : undefined;
}
