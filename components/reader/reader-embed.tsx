import type { Element } from 'hast';
import type { ComponentChildren } from 'preact';
import { readEmbedLink } from '@/utils/article/embed-text';
import { t } from '@/utils/i18n';
import { isSafeLink } from './safe-address';

interface ReaderEmbedProps {
  node: Element;
  /** A still of a film. */
  children: ComponentChildren;
}

/** What stands where the page has a film, or something that cannot be shown here: a link to it, and a word on why. */
export function ReaderEmbed({ node, children }: ReaderEmbedProps) {
  const { isVideo, name } = readEmbedLink(node) ?? { isVideo: false, name: '' };
  const { href } = node.properties;
  const link = isSafeLink(href) && (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span>{isVideo ? t('readerVideo', name) : name}</span>
    </a>
  );
  return (
    <span class={isVideo ? 'embed video' : 'embed'}>
      {!isVideo && <span>{t('readerLeftOut')} </span>}
      {link}
    </span>
  );
}
