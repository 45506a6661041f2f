import { useState } from 'preact/hooks';
import { Icon } from '@/components/shared/icon';
import { t } from '@/utils/i18n';
import type { Section } from './section';

interface Props {
  sections: readonly Section[];
  /** Id of the section that is being looked at. */
  current: string | undefined;
}

/** The list of sections: beside them where there is room, else behind a button. */
export function OptionsNav({ sections, current }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <nav class="sections" aria-label={t('optionsSections')}>
      <button
        type="button"
        class="sections-toggle"
        aria-expanded={isOpen}
        aria-controls="sections-list"
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="contents" />
        {t('optionsSections')}
      </button>
      <ul id="sections-list" class={isOpen ? 'is-open' : undefined}>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === current ? 'true' : undefined}
              onClick={() => setOpen(false)}
            >
              {t(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
