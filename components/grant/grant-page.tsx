import { useState } from 'preact/hooks';
import { requestHost } from '@/utils/browser/auto-sites';
import { t } from '@/utils/i18n';

/** Asks for one host's permission, which a page's reader cannot do: browsers want a click on a page of the extension. */
export function GrantPage({ host }: { host: string }) {
  const [answer, setAnswer] = useState<boolean>();
  return (
    <main class="grant">
      <h1>{t('grantTitle', host)}</h1>
      <p>{t('grantWhy', host)}</p>
      <button
        type="button"
        class="main"
        disabled={answer === true}
        onClick={() => void requestHost(host).then(setAnswer, () => setAnswer(false))}
      >
        {t('grantAllow', host)}
      </button>
      <p role="status">{answer === undefined ? '' : t(answer ? 'grantGiven' : 'grantRefused')}</p>
    </main>
  );
}
