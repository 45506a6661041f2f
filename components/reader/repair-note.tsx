import { t } from '@/utils/i18n';
import type { ScriptMode } from '@/utils/script/mode';
import type { MendedPlaces } from './use-mended';

interface RepairNoteProps {
  mode: ScriptMode;
  onMode(mode: ScriptMode): void;
  /** Whether the text looks as if a machine had converted it badly. */
  isOffered: boolean;
  mended: MendedPlaces;
}

/** Above the original, offers to repair it; above a repaired text, shows what was done and leads back. */
export function RepairNote({ mode, onMode, isOffered, mended }: RepairNoteProps) {
  if (mode === 'original') {
    if (!isOffered) return null;
    return (
      <p class="repair">
        {t('readerRepairOffer')}{' '}
        <button type="button" class="quiet" onClick={(event) => event.isTrusted && onMode('repair')}>
          {t('readerRepair')}
        </button>
      </p>
    );
  }
  if (!mended.count) return null;
  return (
    <p class="repair">
      {t('readerMended', mended.count)}{' '}
      <button
        type="button"
        class="quiet mended-toggle"
        aria-pressed={mended.isMarked}
        onClick={() => mended.setMarked(!mended.isMarked)}
      >
        {t('readerMendedShow')}
      </button>
      <button type="button" class="quiet" onClick={(event) => event.isTrusted && onMode('original')}>
        {t('readerShowOriginal')}
      </button>
    </p>
  );
}
