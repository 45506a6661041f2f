import { t } from '@/utils/i18n';
import { toSettingId } from './find-settings';
import type { Section, SettingProps } from './section';

interface Props extends SettingProps {
  section: Section;
  /** Ids of the settings that the search found. */
  found: ReadonlySet<string>;
  /** Changes when texts are to be read anew. */
  revision: number;
}

/** One section. What the search did not find is hidden and stays as it is, texts that are being written included. */
export function OptionSection({ section, found, revision, ...props }: Props) {
  const { id, title, settings } = section;
  const isFound = (setting: { id: string }) => found.has(toSettingId(section, setting));
  return (
    <section id={id} tabIndex={-1} aria-labelledby={`${id}-title`} hidden={!settings.some(isFound)}>
      <h2 id={`${id}-title`}>{t(title)}</h2>
      {settings.map((setting) => (
        <div
          key={setting.id}
          id={toSettingId(section, setting)}
          class="setting"
          tabIndex={-1}
          hidden={!isFound(setting)}
        >
          <setting.View key={setting.hasOwnText ? revision : 0} {...props} />
        </div>
      ))}
    </section>
  );
}
