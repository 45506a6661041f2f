import type { Article } from '@/utils/article/article';
import type { CollectedPage } from '@/utils/sites/pages/collect-pages';
import { JoinedPages, renumberRemovals } from '@/utils/sites/pages/join-pages';
import { hostName } from './host';
import type { OpenReader } from './reader-state';

/** The text of an open reader, which grows by pages and chapters; what was put back of it stays so. */
export class GrowingText {
  readonly first: Article;
  /** The element of the reader, which scrolls. */
  readonly host = document.querySelector(`:root > ${hostName}`);
  pages: readonly CollectedPage[] = [];
  private joined: JoinedPages;
  private shown: Article;

  constructor(private readonly reader: OpenReader) {
    this.first = reader.state.article;
    this.shown = this.first;
    this.joined = new JoinedPages(this.first);
  }

  /** Whether the reader still shows this text: it was not closed, and nothing else was opened in it. */
  get isCurrent(): boolean {
    return this.host?.isConnected === true && this.reader.state.article === this.shown;
  }

  /** Shows the first page and these. */
  show(pages: readonly CollectedPage[]): void {
    if (!this.isCurrent) return;
    const { first, pages: before } = this;
    const restored = renumberRemovals(this.reader.state.restored, first, before, pages);
    // Most often there are only more of them, and a long novel takes long to join.
    const isLonger = before.every((page, at) => page === pages[at]);
    if (!isLonger) this.joined = new JoinedPages(first);
    for (const page of pages.slice(isLonger ? before.length : 0)) this.joined.add(page);
    this.pages = [...pages];
    this.shown = this.joined.toArticle();
    this.reader.update({ article: this.shown, restored });
  }

  /** Shows an article that has the whole text in place of it. */
  replace(article: Article): void {
    if (!this.isCurrent) return;
    this.shown = article;
    this.reader.update({ article, restored: [] });
  }

  /** How many pages are there, the first included. */
  get count(): number {
    return 1 + this.pages.filter(({ ok }) => ok).length;
  }
}
