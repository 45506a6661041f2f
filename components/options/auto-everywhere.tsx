import { Switch } from '@/components/shared/switch';
import { forgetPlaces, requestPlaces } from '@/utils/browser/auto-sites';
import { t } from '@/utils/i18n';
import { sendMessage } from '@/utils/messaging';
import type { SettingProps } from './section';
import { useGrants } from './use-grants';

/** Automatic reading on all sites: asks once for all of them, and says what that means before. */
export function AutoEverywhere({ settings, say }: SettingProps) {
  const { everywhere } = settings.auto;
  const [granted, look] = useGrants(settings.auto);
  const isDenied = everywhere && granted?.everywhere === false;
  const turnOn = async () => {
    const isOn = await requestPlaces({ everywhere: true }, (places) =>
      sendMessage('rememberPending', { places }),
    ).catch(() => false);
    look();
    if (!isOn) say(t('optionsEverywhereDenied'), true);
  };
  return (
    <>
      <Switch
        // Anew where the browser refused, so that it shows what holds.
        key={String(everywhere)}
        label={t('optionsEverywhere')}
        hint={t('optionsEverywhereHint')}
        checked={everywhere}
        onChange={(on) => void (on ? turnOn() : forgetPlaces({ everywhere: true }))}
      />
      {isDenied && (
        <p class="failure">
          {t('optionsAutoDenied')}{' '}
          <button type="button" onClick={() => void turnOn()}>
            {t('optionsAutoAllow')}
          </button>
        </p>
      )}
    </>
  );
}
