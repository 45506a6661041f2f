import { useState } from 'preact/hooks';
import { FarmFamily } from '@/components/shared/farm-family';
import { t } from '@/utils/i18n';

/** Asks for the sites of a whole family of content farms at once, to read them automatically. */
export function GrantFamily({ family }: { family: string }) {
  const [refusal, setRefusal] = useState('');
  return (
    <main class="grant">
      <h1>{t('grantFamilyTitle', family)}</h1>
      <p>{t('grantFamilyWhy')}</p>
      <FarmFamily
        family={family}
        isPrivate={false}
        isMain
        onSaid={(text, isFailure) => setRefusal(isFailure ? text : '')}
      />
      <p role="status">{refusal}</p>
    </main>
  );
}
