import type { ElementContent, Root } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';

const blocks = [
  'blockquote',
  'dd',
  'details',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'caption',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
];
const inlines = [
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'br',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'i',
  'img',
  'ins',
  'kbd',
  'mark',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'small',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
];
const maths = [
  'math',
  'semantics',
  'annotation',
  'mrow',
  'mi',
  'mn',
  'mo',
  'ms',
  'mtext',
  'mspace',
  'msup',
  'msub',
  'msubsup',
  'mfrac',
  'msqrt',
  'mroot',
  'mover',
  'munder',
  'munderover',
  'mtable',
  'mtr',
  'mtd',
  'mstyle',
  'mpadded',
  'mphantom',
  'menclose',
  'mmultiscripts',
  'mprescripts',
  'none',
];

/**
 * The only elements and attributes an article may hold. Nothing here loads anything but images, and nothing runs: no
 * class, style, id, event handler, form, frame, or vector image.
 */
export const schema: Schema = {
  tagNames: [...blocks, ...inlines, ...maths],
  attributes: {
    a: ['href', 'title', ['dataEmbed', 'video', 'left-out']],
    img: ['src', 'alt', 'title', 'width', 'height', 'dataTex'],
    abbr: ['title'],
    ol: ['start', 'reversed'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
    code: [['className', /^language-[\w+#.-]+$/]],
    hr: ['dataPage'],
    section: ['dataPostAuthor', 'dataPostTime'],
    math: ['display', 'alttext'],
    annotation: ['encoding'],
    '*': ['lang', 'dir'],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https', 'data'] },
  strip: ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed'],
  allowComments: false,
  allowDoctypes: false,
};

const safeData = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,[a-z0-9+/=\s]*$/i;

/** The one door into an article: a tree holding nothing but what the schema allows; offsets in `data` are kept. */
export function sanitizeContent(root: Root): Root {
  const clean = sanitize(root, schema) as Root;
  dropUnsafeImages(clean);
  return clean;
}

// `data:` is allowed for pixels only: a vector image or a page in a data address is not an image of the article.
function dropUnsafeImages(parent: { children: (ElementContent | Root['children'][number])[] }): void {
  parent.children = parent.children.filter((node) => {
    if (node.type !== 'element') return true;
    dropUnsafeImages(node);
    const src = node.properties.src;
    return (
      node.tagName !== 'img' || (typeof src === 'string' && (!/^data:/i.test(src) || safeData.test(src)))
    );
  });
}
