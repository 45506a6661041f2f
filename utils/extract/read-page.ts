import type { Article } from '../article/article';
import type { Outcome } from '../article/outcome';
import { sanitizeContent } from '../article/sanitize';
import { type CaptureOptions, capturePage } from '../capture/capture';
import type { Block, Page } from '../capture/page';
import { readEvidence } from '../detect/evidence';
import { type Judgement, judgeArticle, mayProveArticle } from '../detect/judge-article';
import { readAddressDate } from '../metadata/address-date';
import { readBreadcrumb } from '../metadata/breadcrumb';
import { readBylineElement } from '../metadata/byline-elements';
import { readAddress } from '../metadata/canonical';
import { chooseByline } from '../metadata/choose-byline';
import { readDateElement } from '../metadata/date-elements';
import { findTime, toIsoTime } from '../metadata/dates';
import { readJsonLd } from '../metadata/json-ld';
import { readLanguage } from '../metadata/language';
import { liftFields } from '../metadata/lift-fields';
import { readMetaTags } from '../metadata/meta-tags';
import { type Metadata, mergeMetadata, preferShown, preferStated } from '../metadata/metadata';
import { readNearby } from '../metadata/nearby';
import { type Clock, readRelativeTime } from '../metadata/relative-time';
import { readSignature } from '../metadata/signature';
import { readTitle } from '../metadata/title';
import { claimContentNoise, claimPageNoise } from '../noise/claim-noise';
import { cutFollowing } from '../noise/cut-following';
import { claimHidden, showWaiting } from '../noise/hidden';
import { Ledger } from '../noise/ledger';
import { isProse } from '../noise/prose';
import { toRemovals } from '../noise/to-removals';
import { detectScript } from '../script/detect-script';
import type { AppliedRule } from '../sites/apply/applied-rule';
import type { RuleReport } from '../sites/site-rule';
import { hostOf } from './addresses';
import { buildContent } from './build-content';
import { chooseBlocks, findHeadImages } from './choose-blocks';
import { claimRest } from './claim-rest';
import type { Known } from './classifier/features/page-facts';
import type { PackedWeights } from './classifier/weights';
import { countCandidates } from './count-candidates';
import { type Content, findContent } from './find-content';
import { findOutcome } from './find-outcome';
import { findPosts, type Post } from './find-posts';
import { finishArticle } from './finish-article';
import { isPaywalled } from './paywall';
import { claimPostFrames, keepShortPosts, toThreadContent } from './posts/thread';
import { readThreadFields } from './posts/thread-fields';
import { toScene } from './scene';

/** Elements from which on a page is not read: it would stand still for many seconds. A page of 5 MB has a third of this. */
const maxElements = 100_000;

export interface ReadOptions extends CaptureOptions {
  /** Which candidate to take, 0 the best; wraps around. */
  candidate?: number;
  /** Given by whoever reads a page that stands in a browser; without it, relative times (3小時前) stay unresolved. */
  clock?: Clock;
  /** Other weights of the block classifier than the shipped ones, for measuring. */
  weights?: PackedWeights;
  /** The rule of the site, made for this one reading. */
  rule?: AppliedRule;
  /** Nobody asked for the reader: reading ends where it is plain that it will not open by itself. */
  isUnasked?: boolean;
}

export type PageReading =
  | ({
      ok: true;
      article: Article;
      /** How the site's rule fared, where there is one. */
      rule?: RuleReport;
    } & Judgement)
  | NoReading;

interface NoReading {
  ok: false;
  outcome: Outcome;
  /** Reading ended early, as nobody asked: there may be something to read. */
  isUnfinished?: boolean;
}

/**
 * Reads the article of a document, which is never changed: capture, metadata, noise of the page, extraction, noise of the
 * content, article. The judgement says whether the page looks like an article; it is read either way.
 */
export function readPage(document: Document, options: ReadOptions = {}): PageReading {
  if (document.getElementsByTagName('*').length > maxElements) return { ok: false, outcome: 'too-large' };
  const page = capturePage(document, options);
  const reading = readCaptured(page, options);
  if (!reading.ok) return reading;
  const { article, kept } = reading;
  options.rule?.check(page, article);
  const rule = options.rule?.report;
  if (options.clock && !article.publishedTime)
    article.publishedTime = readRelativeTime(page, kept, article.title, options.clock);
  return { ok: true, article, ...judgeArticle(readEvidence(page, article, kept)), ...(rule && { rule }) };
}

export type CapturedReading = { ok: true; article: Article; content: Content; kept: Block[] } | NoReading;

/** Reads the article of a captured page; answers the chosen containers too, for whoever checks the ledger against them. */
export function readCaptured(page: Page, options: ReadOptions = {}): CapturedReading {
  showWaiting(page);
  const outcome = findOutcome(page);
  if (outcome) return { ok: false, outcome };
  const { rule } = options;
  const ruled = rule?.prepare(page);
  if (ruled?.publishedTime) ruled.publishedTime = toIsoTime(ruled.publishedTime);
  const jsonLd = readJsonLd(page.document);
  const meta = readMetaTags(page.document);
  const stated = mergeMetadata(jsonLd, meta);
  const named = readTitle(page.document, stated.title, stated.siteName);
  named.title = ruled?.title ?? named.title;

  const found = findWrapped(page, { title: named.title, description: stated.excerpt }, options);
  if (!found) return { ok: false, outcome: 'no-content' };
  const { ledger, content, posts } = found;
  if (options.isUnasked && !mayProveArticle(page, [...content.kept]))
    return { ok: false, outcome: 'no-content', isUnfinished: true };
  const body = chooseBlocks(page, content, ledger);
  const chosen = [...findHeadImages(page, body, ledger, named.title), ...body];
  const isChosen = new Set(chosen);
  const lifted = liftFields(page, chosen, ledger, named.title);
  const trail = readBreadcrumb(page.document, named.title);
  const lang = readLanguage(page.document, textOf(chosen));
  const end = (chosen.findLast(isProse) ?? chosen.at(-1))?.element;
  const nearby = readNearby(page, chosen, named.title);
  const merged = mergeMetadata(
    { title: named.title },
    ruled ?? {},
    preferShown(lifted, stated),
    preferStated(stated),
    lifted,
    trail,
    { siteName: named.siteName },
    stated,
    { ...nearby, publishedTime: undefined },
  );
  const dated = merged.publishedTime ? {} : readDateElement(page.document, end);
  const metadata: Metadata = {
    ...merged,
    publishedTime: merged.publishedTime ?? dated.publishedTime ?? nearby.publishedTime,
    modifiedTime: merged.modifiedTime ?? dated.modifiedTime,
    byline:
      ruled?.byline ??
      chooseByline(
        {
          jsonLd: jsonLd.byline,
          meta: meta.byline,
          lifted: lifted.byline,
          get signature() {
            return lang === 'zh' ? readSignature(page, chosen, named.title) : undefined;
          },
          get element() {
            return readBylineElement(page.document, end).byline;
          },
          nearby: nearby.byline,
        },
        {
          isChinese: lang === 'zh',
          siteName: merged.siteName,
          source: merged.source,
          editor: merged.editor,
          host: hostOf(page.url),
          title: named.title,
          head: textOf(
            page.blocks
              .slice(0, chosen[0]?.index)
              .filter((block) => block.line.length < 60)
              .slice(-30),
          ),
        },
      ),
  };
  Object.assign(metadata, readThreadFields(posts, metadata, jsonLd.byline ?? meta.byline));
  if (!metadata.publishedTime && !metadata.modifiedTime) metadata.publishedTime = readAddressDate(page.url);

  const scene = toScene(page, chosen, ledger, {
    title: named.title,
    siteName: metadata.siteName,
    lang,
  });
  rule?.claimPhrases(scene, ledger);
  claimContentNoise(scene, ledger);
  // What was not chosen in the first place gets the better reason, where a rule knows it.
  const left = [...content.inside].filter((block) => !isChosen.has(block));
  claimContentNoise({ ...scene, blocks: left }, ledger);
  if (posts.length) keepShortPosts(posts, ledger);
  else cutFollowing(scene, ledger);
  const kept = chosen.filter((block) => !ledger.claimOf(block));
  claimRest(page, content, kept, ledger);

  const text = textOf(kept);
  const article = finishArticle({
    metadata: { ...metadata, url: readAddress(stated.url, page.url, page.baseUrl) },
    lang: readLanguage(page.document, text || page.text),
    script: detectScript(text),
    content: sanitizeContent(buildContent(page, kept, ledger, posts)),
    removals: toRemovals(page, ledger),
    candidates: countCandidates(page, content),
    isPaywalled: isPaywalled(page, kept),
    baseUrl: page.baseUrl,
  });
  return { ok: true, article, content, kept };
}

/** The wanted candidate, or the first where there are not so many. The first of a thread's page are its posts. */
function findWrapped(
  page: Page,
  known: Known,
  { candidate = 0, weights, rule }: ReadOptions,
): { ledger: Ledger; content: Content; posts: Post[] } | undefined {
  const ledger = new Ledger();
  claimHidden(page, ledger);
  rule?.strip(page, ledger);
  claimPageNoise(page, ledger);
  const find = (at: number) => findContent(page, ledger, known, at, weights);
  const stated = rule?.findText(page, ledger, () => find(0));
  const posts = stated?.posts ?? findPosts(page, ledger);
  for (const post of posts) post.time &&= findTime(post.time)?.time ?? post.time;
  if (posts.length && !candidate) {
    claimPostFrames(page, posts, ledger);
    return { ledger, content: toThreadContent(page, posts), posts };
  }
  if (stated?.content && !candidate) return { ledger, content: stated.content, posts: [] };
  // What a rule or a thread gives is the first choice; the others come behind it.
  const content =
    find(stated?.content || posts.length ? candidate - 1 : candidate) ?? (candidate ? find(0) : undefined);
  return content && { ledger, content, posts: [] };
}

const textOf = (blocks: readonly Block[]) => blocks.map((block) => block.line).join('\n');
