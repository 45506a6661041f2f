import type { Element } from 'hast';
import { useMemo } from 'preact/hooks';
import type { Article, LeadImage } from '@/utils/article/article';
import { findImages } from './find-images';
import { LeftOutNote } from './left-out-note';
import type { MissingPages } from './page/reader-state';
import type { ReaderProps } from './props';
import { renderContent } from './render-content';
import type { RestoredLeaves } from './restored-leaves';

interface ArticleBodyProps {
  article: Article;
  lang: string | undefined;
  loadsImages: boolean;
  findImage: ReaderProps['findImage'];
  restored: RestoredLeaves;
  marksMended: boolean;
  missing: MissingPages | undefined;
  onClick(event: MouseEvent): void;
}

const toImage = ({ src, alt }: LeadImage): Element => ({
  type: 'element',
  tagName: 'img',
  properties: { src, alt },
  children: [],
});

/**
 * The text, headed by the lead image where it has no image of its own: the lead image is most often one of them in another
 * size. Drawn again only when it changes.
 */
export function ArticleBody(props: ArticleBodyProps) {
  const { article, lang, loadsImages, findImage, restored, marksMended, missing, onClick } = props;
  const nodes = useMemo(() => {
    const { content, leadImage } = article;
    const lead: Element[] =
      leadImage && !findImages(content).length
        ? [{ type: 'element', tagName: 'figure', properties: {}, children: [toImage(leadImage)] }]
        : [];
    const options = { loadsImages, findImage, restored, marksMended, missing };
    return renderContent([...lead, ...content.children], options);
  }, [article, loadsImages, findImage, restored, marksMended, missing]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only links answer, and they do so by keyboard too
    // biome-ignore lint/a11y/useKeyWithClickEvents: pressing Enter on a link clicks it
    <div class="content" lang={lang} onClick={onClick}>
      {nodes}
      {article.leftOut?.includes('rest') && <LeftOutNote url={article.url} />}
    </div>
  );
}
