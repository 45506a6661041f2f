import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { KeptImage } from '@/components/reader/props';
import { watchLibrary } from '@/utils/library/changes';
import { type ArticleImages, readImages } from '@/utils/library/images/read-images';

/** Milliseconds behind a change of the library after which its images are looked at again: they come one after the other. */
const pause = 400;

export interface SavedImages {
  /** What is kept of an image, by its address on the web. */
  find(src: string): KeptImage | undefined;
  /** Addresses of those that are not stored. */
  missing: string[];
}

/** Gives each blob an address, which lasts as long as `images` is shown. */
function useAddresses(images: ArticleImages): Map<string, string> {
  const addresses = useMemo(
    () => new Map([...images.stored].map(([src, blob]) => [src, URL.createObjectURL(blob)])),
    [images],
  );
  useEffect(
    () => () => {
      for (const address of addresses.values()) URL.revokeObjectURL(address);
    },
    [addresses],
  );
  return addresses;
}

/** The stored images of a saved article, kept up while they are still being fetched. `initial` is how they are now. */
export function useSavedImages(id: string, initial: ArticleImages): SavedImages {
  const [images, setImages] = useState(initial);
  const { missing } = images;
  const addresses = useAddresses(images);

  useEffect(() => {
    if (!missing.size) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () =>
      readImages(id).then(
        (now) => now.stored.size + now.missing.size && setImages(now),
        // What is shown stays.
        () => undefined,
      );
    const stop = watchLibrary(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void look();
      }, pause);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [id, missing.size]);

  const find = useCallback(
    (src: string): KeptImage | undefined => {
      const url = addresses.get(src);
      if (url) return { url };
      const gap = missing.get(src);
      return gap && { missing: gap };
    },
    [addresses, missing],
  );
  return { find, missing: [...missing.keys()] };
}
