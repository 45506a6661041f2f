import type { ElementContent, Properties, RootContent, Text } from 'hast';
import { type ComponentChildren, createElement } from 'preact';
import { readTex } from '@/utils/article/tex';
import { t } from '@/utils/i18n';
import { MendedText } from './mended-text';
import { MissingPage } from './missing-page';
import type { MissingPages } from './page/reader-state';
import type { ReaderProps } from './props';
import { ReaderEmbed } from './reader-embed';
import { ReaderImage } from './reader-image';
import { ReaderPost } from './reader-post';
import { leafKey, type RestoredLeaves } from './restored-leaves';
import { isSafeImage, isSafeLink } from './safe-address';

export interface RenderOptions {
  loadsImages: boolean;
  /** What the library keeps of an image. */
  findImage?: ReaderProps['findImage'];
  /** Texts and images that were put back; they are marked. */
  restored: RestoredLeaves;
  /** Mark what was mended. */
  marksMended: boolean;
  /** Pages of the text that are to be told of in their places. */
  missing?: MissingPages | undefined;
}

/** Elements an article may show; of any other, only what is inside is shown. */
const tags = new Set(
  (
    'a abbr b bdi bdo blockquote br caption cite code dd del details dfn dl dt em figcaption figure h2 h3 h4 h5 h6 hr ' +
    'i ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup table tbody td tfoot th thead ' +
    'time tr u ul var wbr math annotation menclose mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts ' +
    'mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics'
  ).split(' '),
);

/** Attributes that are passed on, beside the addresses. */
const attributes = [
  'lang',
  'dir',
  'title',
  'start',
  'reversed',
  'colSpan',
  'rowSpan',
  'scope',
  'dateTime',
  'display',
];

/**
 * Shows an article's nodes. They were sanitised when the page was read; tags, attributes and addresses are checked again
 * here, since a saved or imported article comes from a file.
 */
export function renderContent(nodes: readonly RootContent[], options: RenderOptions): ComponentChildren[] {
  return nodes.map((node) => {
    if (node.type !== 'text' && node.type !== 'element') return null;
    const shown = node.type === 'text' ? renderText(node, options) : renderElement(node, options);
    const removal = options.restored.get(leafKey(node));
    if (removal === undefined) return shown;
    return (
      <span class="restored" data-removal={removal}>
        {shown}
      </span>
    );
  });
}

function renderText({ value, data }: Text, { marksMended }: RenderOptions) {
  return marksMended && data?.mended ? <MendedText text={value} mended={data.mended} /> : value;
}

function renderElement(node: Extract<ElementContent, { type: 'element' }>, options: RenderOptions) {
  const { tagName, properties } = node;
  if (tagName === 'img') return renderImage(properties, options);
  const children = renderContent(node.children, options);
  const href = String(properties.href);
  if (properties.dataEmbed && options.missing?.said.has(href))
    return <MissingPage url={href} missing={options.missing} />;
  if (tagName === 'a' && properties.dataEmbed) return <ReaderEmbed node={node}>{children}</ReaderEmbed>;
  // What a script of the page was to draw.
  if (tagName === 'math' && !node.children.length) return <code>{readTex(node)}</code>;
  if (tagName === 'section') return <ReaderPost post={node}>{children}</ReaderPost>;
  if (!tags.has(tagName)) return children;
  if (tagName === 'hr' && properties.dataPage)
    return <hr data-page={properties.dataPage} aria-label={t('readerPage', String(properties.dataPage))} />;
  if (tagName === 'br' || tagName === 'hr' || tagName === 'wbr') return createElement(tagName, null);
  const props: Record<string, unknown> = {};
  for (const name of attributes) if (name in properties) props[name] = properties[name];
  if (tagName === 'a' && isSafeLink(properties.href)) {
    Object.assign(props, { href: properties.href, target: '_blank', rel: 'noopener noreferrer' });
  }
  const element = createElement(tagName, props, ...children);
  if (tagName !== 'table' && tagName !== 'pre') return element;
  return (
    <section
      class="scrolls"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard
      tabIndex={0}
      aria-label={t(tagName === 'pre' ? 'readerCode' : 'readerTable')}
    >
      {element}
    </section>
  );
}

function renderImage({ src, alt, title, width, height }: Properties, options: RenderOptions) {
  if (!isSafeImage(src)) return null;
  const size = (value: unknown) => (Number(value) > 0 ? Number(value) : undefined);
  const words = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const props = { alt: words(alt) ?? '', title: words(title), width: size(width), height: size(height) };
  const kept = options.findImage?.(src);
  if (kept && 'url' in kept) return <ReaderImage {...props} src={kept.url} loads />;
  const loads = options.loadsImages || src.startsWith('data:');
  return <ReaderImage {...props} src={src} loads={loads} missing={kept?.missing} />;
}
