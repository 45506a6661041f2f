import type { Article } from '@/utils/article/article';
import type { CollectedPage } from '@/utils/sites/pages/collect-pages';
import { joinPages, renumberRemovals } from '@/utils/sites/pages/join-pages';
import type { OpenReader } from './reader-state';

/** The text of an open reader, which grows by pages and chapters; what was put back of it stays so. */
export class GrowingText {
  readonly first: Article;
  pages: readonly CollectedPage[] = [];

  constructor(private readonly reader: OpenReader) {
    this.first = reader.state.article;
  }

  /** Shows the first page and these. */
  show(pages: readonly CollectedPage[]): void {
    const { first } = this;
    const restored = renumberRemovals(this.reader.state.restored, first, this.pages, pages);
    this.pages = [...pages];
    this.reader.update({ article: joinPages(first, pages), restored });
  }

  /** How many pages are there, the first included. */
  get count(): number {
    return 1 + this.pages.filter(({ ok }) => ok).length;
  }
}
