import { t } from '@/utils/i18n';
import { useAutoSite } from './use-auto-site';

interface Props {
  /** Undefined while the page is not known. */
  host: string | undefined;
  isPrivate: boolean;
  /** Tells the person what happened. */
  onSaid(text: string, isFailure?: boolean): void;
}

/** The switch for opening the reader by itself on this site. It writes, so a private window has it switched off. */
export function AutoSite({ host, isPrivate, onSaid }: Props) {
  const { isOn, turn } = useAutoSite(host, isPrivate);
  const change = async (on: boolean) => {
    if (host && !(await turn(on))) onSaid(t('popupAutoDenied', host), true);
  };
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={isOn}
        disabled={isPrivate || !host}
        onChange={(event) => void change(event.currentTarget.checked)}
      />
      <span>
        {t('popupAuto')}
        <small>{isPrivate ? t('popupAutoPrivate') : t('popupAutoHint')}</small>
      </span>
    </label>
  );
}
