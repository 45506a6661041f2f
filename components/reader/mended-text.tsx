import { Fragment } from 'preact';
import { t } from '@/utils/i18n';
import type { Mended } from '@/utils/script/mode';

/**
 * A text with its mended characters marked. The original shows on hover and focus (a tap focuses), drawn by the style sheet so
 * that it is never copied or found, and is the mark's description to a screen reader. Marks are no tab stops: there may be
 * hundreds, and `useMended` makes the one that was last gone to the only one.
 */
export function MendedText({ text, mended }: { text: string; mended: readonly Mended[] }) {
  return (
    <>
      {mended.map(({ start, end, original }, i) => (
        <Fragment key={start}>
          {text.slice(mended[i - 1]?.end ?? 0, start)}
          <mark
            class="mended"
            tabIndex={-1}
            data-original={original}
            aria-description={t('readerMendedFrom', original)}
          >
            {text.slice(start, end)}
          </mark>
        </Fragment>
      ))}
      {text.slice(mended.at(-1)?.end ?? 0)}
    </>
  );
}
