import type { Say } from '@/components/shared/use-status';
import { forgetPlaces } from '@/utils/browser/auto-sites';
import { t } from '@/utils/i18n';
import { AutoHost } from './auto-host';
import { useGrants } from './use-grants';

interface Props {
  hosts: string[];
  onSaid: Say;
}

/** The sites that are read automatically, each with a button that ends it. */
export function AutoSection({ hosts, onSaid }: Props) {
  const [granted, look] = useGrants(hosts);
  const remove = async (host: string) => {
    await forgetPlaces({ hosts: [host] });
    onSaid(t('optionsAutoRemoved', host));
  };
  return (
    <section aria-labelledby="auto">
      <h2 id="auto">{t('optionsAutoSites')}</h2>
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
    </section>
  );
}
