import { Icon } from '@/components/shared/icon';
import type { Removal, RemovalStage } from '@/utils/article/article';
import { t } from '@/utils/i18n';
import { Panel } from './panel';
import { RemovalGroup } from './removal-group';

interface CutPanelProps {
  id: string;
  removals: readonly Removal[];
  restored: readonly number[];
  onRestored(ids: number[]): void;
  lang: string | undefined;
  /** Begins pointing at a part of the page; left out where there is none. */
  onPoint?: ((is: 'noise' | 'content') => void) | undefined;
}

/** What belongs to the article's surroundings rather than to the article is folded. */
const groups: readonly { stage: RemovalStage; startsOpen: boolean }[] = [
  { stage: 'content', startsOpen: true },
  { stage: 'lifted', startsOpen: true },
  { stage: 'page', startsOpen: true },
  { stage: 'outside', startsOpen: false },
  { stage: 'hidden', startsOpen: false },
];

/** Everything of the page that is not shown, with the reason; each block goes back to its place with one click. */
export function CutPanel({ id, removals, restored, onRestored, lang, onPoint }: CutPanelProps) {
  const toggle = (removal: number) =>
    onRestored(
      restored.includes(removal) ? restored.filter((other) => other !== removal) : [...restored, removal],
    );
  return (
    <Panel id={id} label={t('readerCut')} note={String(removals.length)}>
      <p class="hint">{t(removals.length ? 'readerCutHint' : 'readerCutNothing')}</p>
      {groups.map(({ stage, startsOpen }) => (
        <RemovalGroup
          key={stage}
          label={t(`stage_${stage}`)}
          removals={removals.filter((removal) => removal.stage === stage)}
          restored={restored}
          onToggle={toggle}
          startsOpen={startsOpen}
          lang={lang}
        />
      ))}
      {onPoint && (
        <div class="point">
          <p class="hint">{t('readerPickHint')}</p>
          {(['noise', 'content'] as const).map((is) => (
            <button key={is} type="button" class="quiet" onClick={(event) => event.isTrusted && onPoint(is)}>
              <Icon name="point" />
              {t(`readerPick_${is}`)}
            </button>
          ))}
        </div>
      )}
    </Panel>
  );
}
