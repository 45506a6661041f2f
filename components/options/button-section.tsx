import { Switch } from '@/components/shared/switch';
import { t } from '@/utils/i18n';
import { ShortcutHint } from './shortcut-hint';

interface Props {
  opensReader: boolean;
  onChange(opensReader: boolean): void;
}

/** What the toolbar button does, and the shortcut that does the same. */
export function ButtonSection({ opensReader, onChange }: Props) {
  return (
    <section aria-labelledby="button">
      <h2 id="button">{t('optionsButton')}</h2>
      <Switch
        label={t('optionsButtonOpens')}
        hint={t('optionsButtonOpensHint')}
        checked={opensReader}
        onChange={onChange}
      />
      <ShortcutHint />
    </section>
  );
}
