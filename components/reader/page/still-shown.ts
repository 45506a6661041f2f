import type { Article } from '@/utils/article/article';
import { walk } from '@/utils/article/hast';

/** How much of a text is looked for, in characters without white space. */
const probeLength = 60;
const withoutSpace = (text: string) => text.replace(/\s+/g, '');

/** A piece of an article by which it is known on its page: the beginning of its longest stretch. */
export function toProbe({ content }: Article): string {
  let longest = '';
  walk(content, (node) => {
    if (node.type !== 'text') return;
    const text = withoutSpace(node.value);
    if (text.length > longest.length) longest = text;
  });
  return longest.slice(0, probeLength);
}

/** Whether a page still shows the text with a probe; views that applications keep for later are not shown. */
export function isStillShown(document: Document, probe: string): boolean {
  const walker = document.createTreeWalker(document.body ?? document, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    if (data.length < probe.length || !withoutSpace(data).includes(probe)) continue;
    // The page is out of sight under the reader: only what takes room counts.
    if (node.parentElement?.checkVisibility()) return true;
  }
  return false;
}
