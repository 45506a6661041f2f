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
}

/** The text, headed by the lead image where the text does not hold it already. Drawn again only when it changes. */
export function ArticleBody({ article, lang, loadsImages, restored }: ArticleBodyProps) {
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
    <div class="prose" lang={lang}>
      {nodes}
    </div>
  );
}
