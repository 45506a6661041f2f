import type { Element } from 'hast';
import type { ComponentChildren } from 'preact';
import { readPostFacts } from '@/utils/article/post-facts';
import { uiLanguage } from '@/utils/i18n';
import { toDateText } from './date-text';

interface ReaderPostProps {
  post: Element;
  children: ComponentChildren;
}

/** One post of a thread, headed by who wrote it and when. */
export function ReaderPost({ post, children }: ReaderPostProps) {
  const { author, time } = readPostFacts(post) ?? {};
  const when = time && toDateText(time, uiLanguage());
  return (
    <article class="post" aria-label={[author, when].filter(Boolean).join(', ') || undefined}>
      {(author || when) && (
        <header class="post-header">
          {author && <b>{author}</b>}
          {when && (when === time ? <span>{when}</span> : <time dateTime={time}>{when}</time>)}
        </header>
      )}
      {children}
    </article>
  );
}
