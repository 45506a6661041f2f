import type { Clip } from './clipboard';

/** What is selected inside a shadow root; undefined where nothing is. */
export function findSelectedRange(shadow: ShadowRoot): Range | undefined {
  const selection = document.getSelection();
  let found: AbstractRange | undefined;
  if (selection && 'getComposedRanges' in selection) {
    found = selection.getComposedRanges({ shadowRoots: [shadow] })[0];
  } else {
    // Chromium before 137.
    const own = (shadow as { getSelection?(): Selection | null }).getSelection?.() ?? selection;
    found = own?.rangeCount ? own.getRangeAt(0) : undefined;
  }
  if (!found || found.collapsed || !shadow.contains(found.startContainer)) return undefined;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}

const kept = ['href', 'src', 'alt', 'title', 'width', 'height', 'colspan', 'rowspan', 'start', 'lang', 'dir'];
/** Words of the reader among those of the article. */
const dropped = 'button, svg, .aside, .notes';
const unwrapped = 'span, section, div, header, main, article, .mended';

/** A selection as it is pasted well: the words, and HTML without the colours and sizes of the screen. */
export function toClip(range: Range): Clip {
  const fragment = range.cloneContents();
  for (const element of fragment.querySelectorAll(dropped)) element.remove();
  for (const element of fragment.querySelectorAll(unwrapped)) element.replaceWith(...element.childNodes);
  for (const element of fragment.querySelectorAll('*'))
    for (const { name } of [...element.attributes]) if (!kept.includes(name)) element.removeAttribute(name);
  return {
    text: plainText(fragment)
      .replace(/[ \t]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    html: new XMLSerializer()
      .serializeToString(fragment)
      .replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', ''),
  };
}

const breaks: Record<string, string> = {
  BR: '\n',
  LI: '\n',
  TR: '\n',
  DT: '\n',
  DD: '\n',
  TD: '\t',
  TH: '\t',
};
const paragraph = /^(?:P|H[1-6]|UL|OL|DL|BLOCKQUOTE|PRE|FIGURE|FIGCAPTION|TABLE|HR|DETAILS|SUMMARY|TIME)$/;

function plainText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  const inner = [...node.childNodes].map(plainText).join('');
  if (paragraph.test(node.nodeName)) return `\n\n${inner}\n\n`;
  return inner + (breaks[node.nodeName] ?? '');
}
