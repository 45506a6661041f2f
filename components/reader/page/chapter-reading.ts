import type { CollectedPage } from '@/utils/sites/pages/collect-pages';
import { type PageSource, toText } from '@/utils/sites/pages/fetch-article';
import { withoutFragment } from '@/utils/sites/pages/page-address';
import { maxChapters, readChapter } from '@/utils/sites/pages/read-chapter';
import { askForSite } from './ask-for-site';
import type { GrowingText } from './growing-text';
import { type Progress, toMissing, toPaging } from './paging-words';
import type { OpenReader } from './reader-state';

/** How many heights of the window before the end the next chapter is fetched. */
const ahead = 2;
/** How long after a chapter came the place in the text is looked at again, in ms: a short one leaves nothing to scroll. */
const rest = 500;

/** A chapter that is there: where it was asked for, its pages, and the words of its first one. */
interface ShownChapter {
  url: string;
  pages: readonly CollectedPage[];
  text: string;
}

/**
 * Offers in an open reader to read on in a novel. Once somebody wants to, each chapter comes when the end of the one before is near,
 * and stands behind it under its title, until it is stopped, there is no more, or there are thirty.
 *
 * @param text what is there of the novel: the pages of its first chapter
 * @param first the address of the next chapter
 */
export function offerChapters(
  reader: OpenReader,
  text: GrowingText,
  first: string,
  source: Omit<PageSource, 'signal'>,
): void {
  const from = document.URL;
  const seen = new Set([withoutFragment(from), withoutFragment(first)]);
  const opened = text.pages;
  const chapters: ShownChapter[] = [];
  const { host } = text;
  let next: string | undefined = first;
  let isReading = false;
  let progress: Pick<Progress, 'state' | 'href'> = { state: 'offered' };
  let stop = new AbortController();

  const show = (now = progress) => {
    if (!text.isCurrent) return stop.abort();
    progress = now;
    const missing = toMissing(text.pages, isReading, (url) => void retry(url));
    const number = chapters.length + 1;
    const onRead = () => void start();
    reader.update({ paging: toPaging({ ...now, number, isChapters: true, onRead, onStop: halt }, missing) });
  };
  const follow = (event?: Event) => {
    if (!host || progress.state !== 'following' || !text.isCurrent || (event && !event.isTrusted)) return;
    const left = host.scrollHeight - host.scrollTop - host.clientHeight;
    if (left < host.clientHeight * ahead) void readNext();
  };

  async function start(): Promise<void> {
    const answer = await askForSite(start);
    if (answer !== 'granted') return show({ state: answer });
    const broken = next ? undefined : findMissing(chapters.at(-1));
    if (broken) return retry(broken.url);
    stop = new AbortController();
    host?.addEventListener('scroll', follow, { passive: true });
    show({ state: 'following' });
    follow();
  }

  function halt(): void {
    stop.abort();
    isReading = false;
    show({ state: 'stopped' });
  }

  async function readNext(): Promise<void> {
    const url = next;
    if (isReading || !url) return;
    const { signal } = stop;
    isReading = true;
    show({ state: 'reading' });
    const known = new Set([toText(text.first), ...chapters.map(({ text: words }) => words)]);
    const result = await readChapter(url, from, known, { ...source, signal });
    if (signal.aborted) return;
    isReading = false;
    if (!result.ok)
      return show(result.failure === 'again' ? { state: 'read' } : { state: 'failed', href: url });
    const { chapter } = result;
    chapters.push({ url, ...chapter });
    for (const page of chapter.pages) seen.add(withoutFragment(page.url));
    goOn(chapter.next);
  }

  /** Shows what is there, and what becomes of the chapter behind it. */
  function goOn(behind: string | undefined): void {
    next = behind && !seen.has(withoutFragment(behind)) ? behind : undefined;
    if (next) seen.add(withoutFragment(next));
    text.show([...opened, ...chapters.flatMap(({ pages }) => pages)]);
    // Only behind its last page a chapter tells which one is next.
    if (!next) show({ state: findMissing(chapters.at(-1)) ? 'failed' : 'read' });
    else if (chapters.length + 1 >= maxChapters) show({ state: 'full', href: next });
    else if (progress.state === 'stopped') show();
    else {
      show({ state: 'following' });
      setTimeout(follow, rest);
    }
  }

  /** Reads the chapter of a page that failed once more, in its place. */
  async function retry(url: string): Promise<void> {
    const at = chapters.findIndex(({ pages }) => pages.some((page) => !page.ok && page.url === url));
    const chapter = chapters[at];
    if (isReading || !chapter) return;
    if (stop.signal.aborted) stop = new AbortController();
    const { signal } = stop;
    isReading = true;
    show();
    const result = await readChapter(chapter.url, from, new Set(), { ...source, signal });
    if (signal.aborted) return;
    isReading = false;
    if (result.ok) chapters[at] = { ...chapter, ...result.chapter };
    if (result.ok && at === chapters.length - 1 && !next) goOn(result.chapter.next);
    else {
      text.show([...opened, ...chapters.flatMap(({ pages }) => pages)]);
      show();
    }
  }

  show();
}

const findMissing = (chapter: ShownChapter | undefined) => chapter?.pages.find(({ ok }) => !ok);
