import { addExceptions, removeExceptions } from '@/utils/browser/auto-exceptions';
import { t } from '@/utils/i18n';
import type { AutoExceptions } from '@/utils/sites/auto-places';
import { readException } from '@/utils/sites/read-place';
import { PlaceForm } from './place-form';
import { PlaceItem } from './place-item';
import type { SettingProps } from './section';

/** Where the reader never opens by itself, whatever the lists above say. */
export function AutoExceptionsList({ settings, say }: SettingProps) {
  const { hosts, patterns, pages } = settings.except;
  const entries = [
    ...hosts.toSorted().map((name) => ({ name, exception: { hosts: [name] } })),
    ...patterns.map((name) => ({ name, exception: { patterns: [name] } })),
    ...pages.map((name) => ({ name, exception: { pages: [name] } })),
  ];
  const remove = async (name: string, exception: Partial<AutoExceptions>) => {
    await removeExceptions(exception);
    const undo = () => void addExceptions(exception).then(() => say(''));
    say(t('optionsExceptRemoved', name), { label: t('libraryUndo'), onPress: undo });
  };
  return (
    <>
      <h3>{t('optionsExcept')}</h3>
      <p class="hint">{t('optionsExceptHint')}</p>
      {entries.length > 0 && (
        <ul class="hosts">
          {entries.map(({ name, exception }) => (
            <PlaceItem key={name} place={name} onRemove={() => void remove(name, exception)} />
          ))}
        </ul>
      )}
      <PlaceForm
        label={t('optionsExceptAdd')}
        onAdd={(written) => {
          const exception = readException(written);
          if (exception) void addExceptions(exception);
          return exception !== undefined;
        }}
      />
    </>
  );
}
