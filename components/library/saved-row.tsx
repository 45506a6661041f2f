import { ToolButton } from '@/components/shared/tool-button';
import { readHost } from '@/utils/export/meta-line';
import { t, uiLanguage } from '@/utils/i18n';
import { htmlLang } from '@/utils/script/html-lang';
import { MarkedText } from './marked-text';
import type { Row } from './use-library';
import { toHash } from './use-route';

/** One saved article in the list: a link to it, what is known of it, and a button that deletes it. */
export function SavedRow({ row, onDelete }: { row: Row; onDelete(id: string): void }) {
  const { entry, title, snippet } = row;
  const name = entry.title || t('libraryUntitled');
  const savedOn = new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium' }).format(
    new Date(entry.savedAt),
  );
  const lang = htmlLang('original', entry);
  const origin = entry.source ?? entry.siteName ?? readHost(entry.url);
  return (
    <li class="row">
      <a class="row-link" href={toHash({ name: 'article', id: entry.id })} data-id={entry.id}>
        <span class="row-title" lang={lang}>
          {title?.length ? <MarkedText pieces={title} /> : name}
        </span>
        <span class="row-text" lang={lang}>
          {snippet?.length ? <MarkedText pieces={snippet} /> : entry.excerpt}
        </span>
        <span class="row-facts">
          {origin && <span lang={lang}>{origin}</span>}
          <time dateTime={entry.savedAt}>{savedOn}</time>
          <span>{t('libraryCharacters', entry.characters.toLocaleString(uiLanguage()))}</span>
        </span>
      </a>
      <ToolButton
        icon="trash"
        class="row-delete"
        label={t('libraryDeleteOne', name)}
        onPress={(event) => event.isTrusted && onDelete(entry.id)}
      />
    </li>
  );
}
