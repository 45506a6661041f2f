import type { Ref } from 'preact';
import type { Article } from '@/utils/article/article';
import { readLength } from '@/utils/article/length';
import { t, uiLanguage } from '@/utils/i18n';
import type { Mended } from '@/utils/script/mode';
import { toDateText } from './date-text';
import { MendedText } from './mended-text';
import { isSafeLink } from './safe-address';

interface ArticleHeaderProps {
  article: Article;
  /** What to mark in the title as mended. */
  titleMended: readonly Mended[] | undefined;
  /** Language of the article's own words. */
  lang: string | undefined;
  titleRef: Ref<HTMLHeadingElement>;
}

/** Title and everything known about the article; each line is left out where the page said nothing. */
export function ArticleHeader({ article, titleMended, lang, titleRef }: ArticleHeaderProps) {
  const {
    title,
    originalTitle,
    byline,
    source,
    editor,
    siteName,
    section,
    publishedTime,
    modifiedTime,
    url,
  } = article;
  const { characters, words, minutes } = readLength(article.content);
  const isEastAsian = article.script !== 'none' || /^(?:zh|ja|ko)/.test(article.lang ?? '');
  const time = (iso: string) => <time dateTime={iso}>{toDateText(iso, uiLanguage())}</time>;
  return (
    <header class="article-header">
      {(siteName || section) && (
        <p class="kicker" lang={lang}>
          {siteName && <span>{siteName}</span>}
          {section && <span>{section}</span>}
        </p>
      )}
      <h1 ref={titleRef} tabIndex={-1} lang={lang}>
        {titleMended ? <MendedText text={title} mended={titleMended} /> : title}
      </h1>
      <div class="meta">
        {byline && (
          <p class="byline" lang={lang}>
            {byline}
          </p>
        )}
        {originalTitle && originalTitle !== title && (
          <p>
            <span class="label">{t('readerOriginalTitle')}</span>
            <span lang={lang}>{originalTitle}</span>
          </p>
        )}
        {source && (
          <p>
            <span class="label">{t('readerSource')}</span>
            <span lang={lang}>{source}</span>
          </p>
        )}
        {editor && (
          <p>
            <span class="label">{t('readerEditor')}</span>
            <span lang={lang}>{editor}</span>
          </p>
        )}
        {publishedTime && <p>{time(publishedTime)}</p>}
        {modifiedTime && modifiedTime !== publishedTime && (
          <p>
            <span class="label">{t('readerModified')}</span>
            {time(modifiedTime)}
          </p>
        )}
        <p class="aside">
          {isEastAsian
            ? t('readerCharacters', characters.toLocaleString(uiLanguage()))
            : t('readerWords', words.toLocaleString(uiLanguage()))}
        </p>
        <p class="aside">{t('readerMinutes', minutes)}</p>
        {isSafeLink(url) && (
          <a class="aside" href={url} target="_blank" rel="noopener noreferrer">
            {t('readerOriginalPage')}
          </a>
        )}
      </div>
    </header>
  );
}
