import { useState } from 'preact/hooks';
import { toKeyPart } from '@/components/shared/key-part';
import { keepArticleImages } from '@/utils/browser/keep-article-images';
import { withHosts } from '@/utils/browser/with-hosts';
import { t } from '@/utils/i18n';
import { toFailure } from '@/utils/library/failure';

export interface MissingImages {
  /** Asks for the permission and fetches them; undefined where none is missing. To be called in a click. */
  keep: (() => void) | undefined;
  /** What became of it; empty before. */
  note: string;
}

const hostsOf = (addresses: readonly string[]): string[] => [
  ...new Set(addresses.flatMap((address) => URL.parse(address)?.hostname ?? [])),
];

/** Fetches the images that a saved article lacks, with the permission of their sites for as long as that takes. */
export function useMissingImages(id: string, missing: readonly string[]): MissingImages {
  const [note, setNote] = useState('');
  const keep = async () => {
    try {
      const kept = await withHosts(hostsOf(missing), () => {
        setNote(t('savedImagesFetching'));
        return keepArticleImages(id);
      });
      if (kept === 'refused') setNote(t('savedImagesRefused'));
      else if (kept.missing) setNote(t('savedImagesSome', kept.stored, kept.missing));
      else setNote(t('readerSavedImages', kept.stored));
    } catch (error) {
      setNote(t(`save_${toKeyPart(toFailure(error))}`));
    }
  };
  return { keep: missing.length ? () => void keep() : undefined, note };
}
