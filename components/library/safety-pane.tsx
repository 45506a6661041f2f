import { formatNumber } from '@/components/shared/format-values';
import { t } from '@/utils/i18n';
import { type Freeable, freeSpace } from '@/utils/library/free-space';
import { type LibrarySpace, measureSpace } from '@/utils/library/space';
import { ActionButton } from './action-button';
import { Blank } from './blank';
import type { Question } from './confirm-dialog';
import { toSizeText } from './size-text';
import { useRecords } from './use-records';
import type { StorageHealth } from './use-storage-health';
import type { RunTask } from './use-tasks';
import type { Undo } from './use-undo';

interface SafetyPaneProps {
  health: StorageHealth | undefined;
  run: RunTask;
  undo: Undo;
  onAsk(question: Question): void;
  onExport(): void;
  /** Has the browser asked to keep the library. */
  onProtect(): void;
}

/** What can be let go, with how much there is of it. */
const freeables = [
  ['trash', 'libraryFreeTrash', 'libraryFreeTrashAsk', ({ trashed }: LibrarySpace) => trashed],
  ['versions', 'libraryFreeVersions', 'libraryFreeVersionsAsk', ({ versions }: LibrarySpace) => versions],
  ['images', 'libraryFreeImages', 'libraryFreeImagesAsk', ({ images }: LibrarySpace) => images],
] as const;

/** How safe the library is, what takes room, and what can be let go: articles in the list always stay. */
export function SafetyPane({ health, run, undo, onAsk, onExport, onProtect }: SafetyPaneProps) {
  const { records: space, failure, reload } = useRecords(measureSpace);
  const say = formatNumber;
  const free = (what: Freeable) =>
    void run(t('libraryFreeing'), (report, signal) => freeSpace(what, report, signal)).then(
      (isWhole) => undo.say(t(isWhole ? 'libraryFreed' : 'libraryFreedPart')),
      (error) => undo.fail(error),
    );
  if (failure) return <Blank text={failure} action={t('libraryRetry')} onAction={reload} isAlert />;
  if (!space) return <p class="blank is-late">{t('libraryLoading')}</p>;
  return (
    <div class="safety">
      <section>
        <h3>{t('librarySafe')}</h3>
        <p>{t(health?.isProtected === false ? 'libraryUnprotectedHint' : 'libraryProtectedHint')}</p>
        {health?.isProtected === false && (
          <button type="button" class="plain" onClick={(event) => event.isTrusted && onProtect()}>
            {t('libraryProtect')}
          </button>
        )}
        <p>{t('libraryKept')}</p>
        <ActionButton icon="export" label={t('libraryExport')} text={t('libraryExport')} onPress={onExport} />
      </section>
      <section>
        <h3>{t('librarySpace')}</h3>
        {health?.isShort && <p class="trouble">{t('librarySpaceShortHint')}</p>}
        <dl class="space">
          <div>
            <dt>{t('libraryArticles')}</dt>
            <dd>{say(space.articles)}</dd>
          </div>
          {freeables.map(([what, name, question, count]) => (
            <div key={what}>
              <dt>{t(name)}</dt>
              <dd>
                {say(count(space))}
                {what === 'images' && space.images > 0 && ` · ${toSizeText(space.imageBytes)}`}
              </dd>
              {count(space) > 0 && (
                <ActionButton
                  icon="trash"
                  class="danger"
                  label={`${t('libraryFree')}: ${t(name)}`}
                  text={t('libraryFree')}
                  onPress={() =>
                    onAsk({
                      title: `${t('libraryFree')}: ${t(name)}`,
                      text: t(question, say(count(space))),
                      action: t('libraryFree'),
                      onConfirm: () => free(what),
                    })
                  }
                />
              )}
            </div>
          ))}
          {space.usage !== undefined && (
            <div>
              <dt>{t('libraryUsage')}</dt>
              <dd>{toSizeText(space.usage)}</dd>
            </div>
          )}
        </dl>
      </section>
    </div>
  );
}
