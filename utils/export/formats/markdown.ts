import { toMdast } from 'hast-util-to-mdast';
import type { PhrasingContent, RootContent } from 'mdast';
import type { Article } from '../../article/article';
import { toExportBody } from '../export-tree';
import { defineFormat } from '../format';
import { flattenTables } from '../markdown/flatten-tables';
import { markdownHandlers } from '../markdown/handlers';
import { hoistPunctuation } from '../markdown/hoist-punctuation';
import { tidyBlocks } from '../markdown/tidy-blocks';
import { writeMarkdown } from '../markdown/write-markdown';
import { readHost, readMetaLine } from '../meta-line';

function toMetaParagraph(article: Article): RootContent[] {
  const host = readHost(article.url);
  const line = [...readMetaLine(article), ...(host ? [''] : [])].join(' · ');
  const children: PhrasingContent[] = line ? [{ type: 'text', value: line }] : [];
  if (host) children.push({ type: 'link', url: article.url, children: [{ type: 'text', value: host }] });
  return children.length ? [{ type: 'paragraph', children }] : [];
}

/** GitHub-flavoured Markdown: the title as heading, a line of who, where and when, then the body. No HTML in it. */
export default defineFormat({
  id: 'markdown',
  extension: 'md',
  mime: 'text/markdown',
  write(article) {
    const body = toMdast(flattenTables(toExportBody(article)), {
      handlers: markdownHandlers,
      document: true,
    });
    const content = body.type === 'root' ? tidyBlocks(body.children) : [];
    const title = article.title.replace(/\s+/g, ' ').trim();
    const heading: RootContent[] = title
      ? [{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }]
      : [];
    const tree = hoistPunctuation({
      type: 'root',
      children: [...heading, ...toMetaParagraph(article), ...content],
    });
    return writeMarkdown(tree);
  },
});
