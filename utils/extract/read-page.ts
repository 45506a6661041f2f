import type { Article } from '../article/article';
import type { Outcome } from '../article/outcome';
import { sanitizeContent } from '../article/sanitize';
import { type CaptureOptions, capturePage } from '../capture/capture';
import type { Block, Page } from '../capture/page';
import { isReadable } from '../detect/is-readable';
import { readBreadcrumb } from '../metadata/breadcrumb';
import { readBylineElement } from '../metadata/byline-elements';
import { readAddress } from '../metadata/canonical';
import { readJsonLd } from '../metadata/json-ld';
import { readLanguage } from '../metadata/language';
import { liftFields } from '../metadata/lift-fields';
import { readMetaTags } from '../metadata/meta-tags';
import { type Metadata, mergeMetadata } from '../metadata/metadata';
import { readTitle } from '../metadata/title';
import { claimContentNoise, claimPageNoise } from '../noise/claim-noise';
import { cutFollowing } from '../noise/cut-following';
import { claimHidden } from '../noise/hidden';
import { Ledger } from '../noise/ledger';
import { toRemovals } from '../noise/to-removals';
import { detectScript } from '../script/detect-script';
import { buildContent } from './build-content';
import { chooseBlocks, findHeadImages } from './choose-blocks';
import { claimRest } from './claim-rest';
import { countCandidates } from './count-candidates';
import { type Content, findContent } from './find-content';
import { findOutcome } from './find-outcome';
import { finishArticle } from './finish-article';
import { toScene } from './scene';

/** Elements from which on a page is not read: it would stand still for many seconds. A page of 5 MB has a third of this. */
const maxElements = 100_000;

export interface ReadOptions extends CaptureOptions {
  /** Which candidate to take, 0 the best; wraps around. */
  candidate?: number;
}

export type PageReading =
  | { ok: true; article: Article; readable: boolean; reason: string }
  | { ok: false; outcome: Outcome };

/**
 * Reads the article of a document, which is never changed: capture, metadata, noise of the page, extraction, noise of the
 * content, article. `readable` says whether the page looks like an article, `reason` why; it is read either way.
 */
export function readPage(document: Document, options: ReadOptions = {}): PageReading {
  if (document.getElementsByTagName('*').length > maxElements) return { ok: false, outcome: 'too-large' };
  const page = capturePage(document, options);
  const reading = readCaptured(page, options.candidate);
  return reading.ok ? { ok: true, article: reading.article, ...isReadable(page.document) } : reading;
}

export type CapturedReading =
  | { ok: true; article: Article; content: Content }
  | { ok: false; outcome: Outcome };

/** Reads the article of a captured page; answers the chosen containers too, for whoever checks the ledger against them. */
export function readCaptured(page: Page, candidate = 0): CapturedReading {
  const outcome = findOutcome(page);
  if (outcome) return { ok: false, outcome };
  const stated = mergeMetadata(readJsonLd(page.document), readMetaTags(page.document));
  const named = readTitle(page.document, stated.title, stated.siteName);

  const found = findWrapped(page, named.title, candidate);
  if (!found) return { ok: false, outcome: 'no-content' };
  const { ledger, content } = found;
  const body = chooseBlocks(page, content, ledger);
  const chosen = [...findHeadImages(page, body, ledger, named.title), ...body];
  const lifted = liftFields(page, chosen, ledger, named.title);
  const trail = readBreadcrumb(page.document, named.title);
  const metadata = mergeMetadata(
    { title: named.title },
    preferStated(stated, lifted),
    lifted,
    trail,
    readBylineElement(page.document),
    { siteName: named.siteName },
    { ...stated, byline: undefined },
  );

  const scene = toScene(page, chosen, ledger, {
    title: named.title,
    siteName: metadata.siteName,
    lang: readLanguage(page.document, textOf(chosen)),
  });
  claimContentNoise(scene, ledger);
  cutFollowing(scene, ledger);
  const kept = chosen.filter((block) => !ledger.claimOf(block));
  claimRest(page, content, kept, ledger);

  const text = textOf(kept);
  const article = finishArticle({
    metadata: { ...metadata, url: readAddress(stated.url, page.url, page.baseUrl) },
    lang: readLanguage(page.document, text || page.text),
    script: detectScript(text),
    content: sanitizeContent(buildContent(page, kept, ledger)),
    removals: toRemovals(page, ledger),
    candidates: countCandidates(page, content),
    baseUrl: page.baseUrl,
  });
  return { ok: true, article, content };
}

/** The wanted candidate, or the first where there are not so many. */
function findWrapped(
  page: Page,
  title: string,
  candidate: number,
): { ledger: Ledger; content: Content } | undefined {
  const ledger = new Ledger();
  claimHidden(page, ledger);
  claimPageNoise(page, ledger);
  const content =
    findContent(page, ledger, title, candidate) ?? (candidate ? findContent(page, ledger, title) : undefined);
  return content && { ledger, content };
}

/** What a page states for machines is trusted before its lines, except for an author that is only the site's name. */
function preferStated(stated: Metadata, lifted: Metadata): Metadata {
  const { byline, publishedTime, modifiedTime, section, siteName, image, excerpt } = stated;
  const isSite = byline !== undefined && (byline === siteName || byline === lifted.source);
  return {
    byline: isSite ? undefined : byline,
    publishedTime,
    modifiedTime,
    section,
    siteName,
    image,
    excerpt,
  };
}

const textOf = (blocks: readonly Block[]) => blocks.map((block) => block.line).join('\n');
