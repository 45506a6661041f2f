import { useState } from 'preact/hooks';
import { requestHost, requestPlaces } from '@/utils/browser/auto-sites';
import { t } from '@/utils/i18n';
import { sendMessage } from '@/utils/messaging';

interface Props {
  host: string;
  /** What the permission is for: reading all pages of a text, or opening the reader by itself. */
  purpose: 'pages' | 'auto';
}

/** Begins automatic reading on a host; asks in the click itself. */
const requestAuto = (host: string) =>
  requestPlaces({ hosts: [host] }, (places) => sendMessage('rememberPending', { places }));

/** Asks for one host's permission, which a page's reader cannot do: browsers want a click on a page of the extension. */
export function GrantPage({ host, purpose }: Props) {
  const [answer, setAnswer] = useState<boolean>();
  const isAuto = purpose === 'auto';
  const request = isAuto ? requestAuto : requestHost;
  const given = isAuto ? t('grantAutoGiven', host) : t('grantGiven');
  return (
    <main class="grant">
      <h1>{t(isAuto ? 'grantAutoTitle' : 'grantTitle', host)}</h1>
      <p>{t(isAuto ? 'grantAutoWhy' : 'grantWhy', host)}</p>
      <button
        type="button"
        class="main"
        disabled={answer === true}
        onClick={() => void request(host).then(setAnswer, () => setAnswer(false))}
      >
        {t(isAuto ? 'popupAuto' : 'grantAllow', host)}
      </button>
      <p role="status">{answer === undefined ? '' : answer ? given : t('grantRefused')}</p>
    </main>
  );
}
