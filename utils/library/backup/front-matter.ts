import type { Article } from '../../article/article';
import type { ReadingState } from '../saved-article';

/** JSON strings and lists are YAML as well (YAML 1.2, chapter 1.3), whatever a title holds. */
const line = (name: string, value: string | string[] | boolean): string =>
  `${name}: ${JSON.stringify(value)}`;

/**
 * What is known of a saved article as YAML front matter, for Obsidian, Jekyll and the like. Fields without a value are left out.
 */
export function toFrontMatter(article: Article, state: ReadingState): string {
  const { title, url, byline, source, siteName, publishedTime } = article;
  const fields = {
    title,
    url,
    author: byline,
    source,
    site: siteName,
    published: publishedTime,
    note: state.note,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [line(name, value)] : []));
  if (state.tags.length) lines.push(line('tags', state.tags));
  if (state.isStarred) lines.push(line('starred', true));
  return `---\n${lines.join('\n')}\n---\n\n`;
}
