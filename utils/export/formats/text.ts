import { toBlocks } from '../blocks';
import { toExportText } from '../export-tree';
import { defineFormat } from '../format';
import { readMetaLine } from '../meta-line';

/** Plain text for people: title, a line of who, where and when, then the body with blank lines between blocks. */
export default defineFormat({
  id: 'text',
  extension: 'txt',
  mime: 'text/plain',
  write(article) {
    const blocks = toBlocks(toExportText(article, true));
    const body = blocks.map(({ text, group, marker = '' }, index) => {
      const gap = index === 0 ? '' : blocks[index - 1]?.group === group ? '\n' : '\n\n';
      return gap + marker + text;
    });
    return [article.title, readMetaLine(article).join(' · '), body.join('')].filter(Boolean).join('\n\n');
  },
});
