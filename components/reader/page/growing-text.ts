import type { Article } from '@/utils/article/article';
import type { CollectedPage } from '@/utils/sites/pages/collect-pages';
import { JoinedPages, renumberRemovals } from '@/utils/sites/pages/join-pages';
import type { OpenReader } from './reader-state';

/** The text of an open reader, which grows by pages and chapters; what was put back of it stays so. */
export class GrowingText {
  readonly first: Article;
  pages: readonly CollectedPage[] = [];
  private joined: JoinedPages;

  constructor(private readonly reader: OpenReader) {
    this.first = reader.state.article;
    this.joined = new JoinedPages(this.first);
  }

  /** Shows the first page and these. */
  show(pages: readonly CollectedPage[]): void {
    const { first, pages: before } = this;
    const restored = renumberRemovals(this.reader.state.restored, first, before, pages);
    // Most often there are only more of them, and a long novel takes long to join.
    const isLonger = before.every((page, at) => page === pages[at]);
    if (!isLonger) this.joined = new JoinedPages(first);
    for (const page of pages.slice(isLonger ? before.length : 0)) this.joined.add(page);
    this.pages = [...pages];
    this.reader.update({ article: this.joined.toArticle(), restored });
  }

  /** How many pages are there, the first included. */
  get count(): number {
    return 1 + this.pages.filter(({ ok }) => ok).length;
  }
}
