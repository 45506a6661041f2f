import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n';

interface ReaderImageProps {
  src: string;
  alt: string;
  title?: string | undefined;
  /** Pixels, where known: the place is kept free while the image loads. */
  width?: number | undefined;
  height?: number | undefined;
  /** False while remote images were not asked for. */
  loads: boolean;
}

/** Images up to this many pixels wide and high stand in the line, as characters do (emoji, rare characters, formulas). */
const inlineSize = 48;

/** An image of the article. One that cannot be loaded, or must not be, leaves its description and says why. */
export function ReaderImage({ src, alt, title, width, height, loads }: ReaderImageProps) {
  const [isBroken, setBroken] = useState(false);
  if (!loads || isBroken) {
    return (
      <span class="no-image">
        {alt && <span>{alt}</span>}
        <small class="aside" lang={t('uiLanguage')}>
          {t(loads ? 'readerImageBroken' : 'readerImageNotLoaded')}
        </small>
      </span>
    );
  }
  const isInline = width !== undefined && height !== undefined && width <= inlineSize && height <= inlineSize;
  return (
    <img
      class={isInline ? 'inline' : undefined}
      src={src}
      alt={alt}
      title={title}
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
      onError={() => setBroken(true)}
    />
  );
}
