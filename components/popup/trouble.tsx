import type { Outcome } from '@/utils/article/outcome';
import type { PageBarrier } from '@/utils/browser/page-barrier';
import { t } from '@/utils/i18n';

const barriers = {
  'browser-page': 'barrier_browser_page',
  'protected-site': 'barrier_protected_site',
  pdf: 'barrier_pdf',
  'local-file': 'barrier_local_file',
  'press-again': 'barrier_press_again',
} as const satisfies Record<PageBarrier, string>;

const outcomes = {
  'not-readable': 'outcome_not_readable',
  'no-content': 'outcome_no_content',
  'frame-only': 'outcome_frame_only',
  frameset: 'outcome_frameset',
  'image-only': 'outcome_image_only',
  'too-large': 'outcome_too_large',
} as const satisfies Record<Outcome, string>;

interface Props {
  reason: PageBarrier | Outcome;
  onTryAgain(): void;
}

/** Says why nothing can be read here and what to do, with a button to look again. */
export function Trouble({ reason, onTryAgain }: Props) {
  const key = { ...barriers, ...outcomes }[reason];
  return (
    <section class="trouble" role="alert">
      <p>{t(key)}</p>
      <button type="button" onClick={onTryAgain}>
        {t('popupTryAgain')}
      </button>
    </section>
  );
}
