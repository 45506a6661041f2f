import { useEffect, useState } from 'preact/hooks';
import { readGrantedOrigins, revokeOrigin } from '@/utils/browser/granted-hosts';
import { t } from '@/utils/i18n';
import { PlaceItem } from './place-item';
import type { SettingProps } from './section';

/** A match pattern in words: the host alone where all its pages are meant. */
const toName = (origin: string) =>
  origin === '*://*/*' || origin === '<all_urls>'
    ? t('grantedAll')
    : origin.replace(/^\*:\/\/([^*].*)\/\*$/, '$1');

/** The sites that the browser lets Qingye work on by itself, each with a button that gives the permission back. */
export function GrantedSites({ settings, say }: SettingProps) {
  const [origins, setOrigins] = useState<string[]>();
  const look = () => void readGrantedOrigins().then(setOrigins);
  useEffect(() => {
    look();
    // The person may come back from the browser's own page of permissions.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [settings.auto]);
  const revoke = async (origin: string) => {
    const isRevoked = await revokeOrigin(origin);
    look();
    say(t(isRevoked ? 'grantedRevoked' : 'grantedKept', toName(origin)), !isRevoked);
  };
  return (
    <>
      <h3>{t('grantedTitle')}</h3>
      <p class="hint">{t('grantedHint')}</p>
      {origins?.length ? (
        <ul class="hosts">
          {origins.map((origin) => (
            <PlaceItem key={origin} place={toName(origin)} onRemove={() => void revoke(origin)} />
          ))}
        </ul>
      ) : (
        <p>{t('grantedNone')}</p>
      )}
    </>
  );
}
