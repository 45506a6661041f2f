import { toExportTree } from '../export-tree';
import { defineFormat } from '../format';

/** The article as data, without the places in the captured text that only the reader needs. */
export default defineFormat({
  id: 'json',
  extension: 'json',
  mime: 'application/json',
  write(article) {
    const removals = article.removals.map((removal) => ({
      ...removal,
      content: toExportTree({ type: 'root', children: removal.content }).children,
    }));
    return JSON.stringify({ ...article, content: toExportTree(article.content), removals }, null, 2);
  },
});
