import { useMemo } from 'preact/hooks';
import type { Article } from '@/utils/article/article';
import { findImages } from './find-images';
import { renderContent } from './render-content';
import type { RestoredLeaves } from './restored-leaves';

interface ArticleBodyProps {
  article: Article;
  lang: string | undefined;
  loadsImages: boolean;
  restored: RestoredLeaves;
  onClick(event: MouseEvent): void;
}

/** The text, headed by the lead image where the text does not hold it already. Drawn again only when it changes. */
export function ArticleBody({ article, lang, loadsImages, restored, onClick }: ArticleBodyProps) {
  const nodes = useMemo(() => {
    const { content, leadImage } = article;
    const isLeadShown =
      !leadImage || findImages(content).some((image) => image.properties.src === leadImage.src);
    const lead = isLeadShown
      ? []
      : renderContent(
          [
            {
              type: 'element',
              tagName: 'figure',
              properties: {},
              children: [{ type: 'element', tagName: 'img', properties: { ...leadImage }, children: [] }],
            },
          ],
          { loadsImages, restored },
        );
    return [...lead, ...renderContent(content.children, { loadsImages, restored })];
  }, [article, loadsImages, restored]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only links answer, and they do so by keyboard too
    // biome-ignore lint/a11y/useKeyWithClickEvents: pressing Enter on a link clicks it
    <div class="content" lang={lang} onClick={onClick}>
      {nodes}
    </div>
  );
}
