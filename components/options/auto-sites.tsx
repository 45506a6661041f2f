import { forgetPlaces } from '@/utils/browser/auto-sites';
import { t } from '@/utils/i18n';
import { AutoHost } from './auto-host';
import type { SettingProps } from './section';
import { useGrants } from './use-grants';

/** The sites that are read automatically, each with a button that ends it. */
export function AutoSites({ settings, say }: SettingProps) {
  const { hosts } = settings.auto;
  const [granted, look] = useGrants(hosts);
  const remove = async (host: string) => {
    await forgetPlaces({ hosts: [host] });
    say(t('optionsAutoRemoved', host));
  };
  return (
    <>
      <p class="hint">{t('optionsAutoHint')}</p>
      {hosts.length ? (
        <ul class="hosts">
          {hosts.toSorted().map((host) => (
            <AutoHost
              key={host}
              host={host}
              isGranted={granted?.includes(host) ?? true}
              onRemove={() => void remove(host)}
              onAnswered={look}
            />
          ))}
        </ul>
      ) : (
        <p>{t('optionsAutoNone')}</p>
      )}
    </>
  );
}
