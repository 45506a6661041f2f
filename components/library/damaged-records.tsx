import { t } from '@/utils/i18n';

/** Records that cannot be shown: they are told of, kept, and can be deleted. */
export function DamagedRecords({ ids, onDelete }: { ids: string[]; onDelete(id: string): void }) {
  if (!ids.length) return null;
  return (
    <section class="notice">
      <div class="notice-text">
        <p>{t('libraryDamaged', ids.length)}</p>
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <code>{id}</code>
              <button type="button" class="plain" onClick={(event) => event.isTrusted && onDelete(id)}>
                {t('libraryDelete')}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
