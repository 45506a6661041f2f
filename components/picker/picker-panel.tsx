import { browser } from 'wxt/browser';
import { t } from '@/utils/i18n';
import { type PickKind, pickKinds } from '@/utils/sites/pick/to-picked-rule';
import { toLine } from '@/utils/text/characters';
import { Icon } from '../shared/icon';
import type { Picked } from './picked';

interface Props {
  picked: Picked;
  isSaving: boolean;
  /** What is wrong, as a sentence. */
  trouble: string;
  /** Whether the panel stands at the top of the window. */
  isAbove: boolean;
  onKind(is: PickKind): void;
  onWiden(): void;
  onNarrow(): void;
  onAll(isAll: boolean): void;
  onMove(): void;
  onSave(): void;
  onCancel(): void;
}

/** Longest text of what is pointed at that is shown, in characters. */
const maxWords = 160;
/** The share from which on what is removed is most of the article. */
const mostOfIt = 0.5;

/** What is pointed at, what it is said to be, how much that takes, and what to do with it. */
export function PickerPanel({ picked, isSaving, trouble, isAbove, ...on }: Props) {
  const { element, is, isChosen, isAll, measure } = picked;
  const said = toSentence(picked);
  const words = toLine((element?.textContent ?? '').slice(0, 2000)).slice(0, maxWords);
  const takesMost = is === 'noise' && isChosen && measure.of === 'article' && measure.share >= mostOfIt;
  /** The page reaches no button in here; what it makes of the keyboard is no press. */
  const pressed = (action: () => void) => (event: MouseEvent) => event.isTrusted && action();
  return (
    <section class={isAbove ? 'panel is-above' : 'panel'} aria-labelledby="title" tabIndex={-1}>
      <h2 id="title">{t('pickHeading')}</h2>
      <div class="head">
        <fieldset class="kinds" aria-label={t('pickIs')}>
          {pickKinds.map((kind) => (
            <button
              key={kind}
              type="button"
              aria-pressed={kind === is}
              onClick={pressed(() => on.onKind(kind))}
            >
              {t(`pick_${kind}`)}
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          class="tool"
          aria-label={t('pickMove')}
          title={t('pickMove')}
          onClick={pressed(on.onMove)}
        >
          <Icon name={isAbove ? 'down' : 'up'} />
        </button>
        <button
          type="button"
          class="tool"
          aria-label={t('pickCancel')}
          title={t('pickCancel')}
          onClick={pressed(on.onCancel)}
        >
          <Icon name="close" />
        </button>
      </div>
      <p>{said}</p>
      {element ? (
        <p class="words">
          <code>{picked.selector}</code> {words}
        </p>
      ) : (
        <p class="hint">
          {t('pickHint')} <span class="keys">{t('pickHintKeys')}</span>
        </p>
      )}
      {takesMost && <p class="warning">{t('pickMost')}</p>}
      {trouble && (
        <p class="warning" role="alert">
          {trouble}
        </p>
      )}
      <div class="row">
        <button type="button" disabled={!element} onClick={pressed(on.onWiden)}>
          {t('pickWiden')}
        </button>
        <button type="button" disabled={!element} onClick={pressed(on.onNarrow)}>
          {t('pickNarrow')}
        </button>
        {is === 'noise' && (
          <button type="button" aria-pressed={isAll} onClick={pressed(() => on.onAll(!isAll))}>
            {t('pickAll')}
          </button>
        )}
        <button type="button" class="main" disabled={!isChosen || isSaving} onClick={pressed(on.onSave)}>
          {t('pickSave')}
        </button>
      </div>
      {browser.extension.inIncognitoContext && <p class="hint">{t('pickPrivate')}</p>}
      <p class="unseen" role="status">
        {isChosen ? `${said} ${words}` : ''}
      </p>
    </section>
  );
}

function toSentence({ element, isNowhere, measure }: Picked): string {
  if (isNowhere) return t('pickNowhere');
  if (!element) return t('pickNothing');
  const { elements, characters, share, of } = measure;
  const percent = share > 0 && share < 0.01 ? '< 1' : String(Math.round(share * 100));
  return t(of === 'article' ? 'pickMeasure' : 'pickMeasurePage', elements, characters, percent);
}
