import { useState } from 'preact/hooks';
import { toKeyPart } from '@/components/shared/key-part';
import { t } from '@/utils/i18n';
import type { ImageGap } from '@/utils/library/saved-image';

interface ReaderImageProps {
  src: string;
  alt: string;
  title?: string | undefined;
  /** Pixels, where known: the place is kept free while the image loads. */
  width?: number | undefined;
  height?: number | undefined;
  /** False while remote images were not asked for. */
  loads: boolean;
  /** Why the library has not stored it. */
  missing?: ImageGap | undefined;
}

/** Images up to this many pixels wide and high stand in the line, as characters do (emoji, rare characters, formulas). */
const inlineSize = 48;

/** An image of the article. One that cannot be loaded, or must not be, leaves its description and says why. */
export function ReaderImage({ src, alt, title, width, height, loads, missing }: ReaderImageProps) {
  const [isBroken, setBroken] = useState(false);
  if (!loads || isBroken) {
    return (
      <span class="no-image">
        {alt && <span>{alt}</span>}
        <small class="aside" lang={t('uiLanguage')}>
          {t(
            loads
              ? 'readerImageBroken'
              : missing
                ? `imageMissing_${toKeyPart(missing)}`
                : 'readerImageNotLoaded',
          )}
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
