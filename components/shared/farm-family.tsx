import { t } from '@/utils/i18n';
import { useFarmFamily } from './use-farm-family';

interface Props {
  family: string | undefined;
  /** The page's own host, which may stand below a listed one. */
  host?: string | undefined;
  isPrivate: boolean;
  /** It is what the page is for: the button stands out, and the sites are shown at once. */
  isMain?: boolean;
  /** Tells the person what happened. */
  onSaid(text: string, isFailure?: boolean): void;
}

/** Offers automatic reading on all sites of a farm's family with one question of the browser, and names them before. */
export function FarmFamily({ family, host, isPrivate, isMain = false, onSaid }: Props) {
  const offer = useFarmFamily(family, host);
  if (!family || !offer) return null;
  const { sites, isOn, turnOn } = offer;
  const turn = async () => {
    if (await turnOn()) onSaid(t('popupFamilyOn', sites.length, family));
    else onSaid(t('popupFamilyDenied', family), true);
  };
  return (
    <section class="family">
      {isOn ? (
        <p>{t('popupFamilyOn', sites.length, family)}</p>
      ) : (
        <button
          type="button"
          class={isMain ? 'main' : undefined}
          disabled={isPrivate}
          onClick={() => void turn()}
        >
          {t('popupFamily', sites.length, family)}
        </button>
      )}
      <details open={isMain}>
        <summary>{t('popupFamilySites')}</summary>
        <p>{sites.join('  ')}</p>
      </details>
    </section>
  );
}
