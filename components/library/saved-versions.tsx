import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '@/components/shared/format-values';
import { readLength } from '@/utils/article/length';
import { t, uiLanguage } from '@/utils/i18n';
import { listVersions } from '@/utils/library/read-library';
import type { EarlierVersion } from '@/utils/library/saved-article';

interface SavedVersionsProps {
  id: string;
  /** Shows an earlier text instead of the present one. */
  onRead(version: EarlierVersion): void;
}

/** When a version was written, for people. */
export const toVersionDate = (iso: string): string =>
  new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

/** The earlier texts of a saved article; nothing where its text never changed. */
export function SavedVersions({ id, onRead }: SavedVersionsProps) {
  const [versions, setVersions] = useState<EarlierVersion[]>([]);
  useEffect(() => {
    // The article was read a moment ago; where the library fails now, other things say so.
    listVersions(id).then(setVersions, () => undefined);
  }, [id]);
  if (!versions.length) return null;
  return (
    <section class="saved-part" aria-labelledby="saved-versions">
      <h3 id="saved-versions">{t('savedVersions')}</h3>
      <ul class="saved-versions">
        {versions.map((version) => (
          <li key={version.hash}>
            <button type="button" class="quiet" onClick={() => onRead(version)}>
              {t(
                'savedVersion',
                toVersionDate(version.updatedAt),
                formatNumber(readLength(version.article.content).characters),
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
