import { ModeChoice } from '@/components/shared/mode-choice';
import { useRepairOffer } from '@/components/shared/use-repair-offer';
import type { Article } from '@/utils/article/article';
import { t } from '@/utils/i18n';
import { sendMessage } from '@/utils/messaging';
import type { ConvertBlock, ScriptMode } from '@/utils/script/mode';
import type { PopupPage } from './load-page';

interface Props {
  page: PopupPage;
  article: Article | undefined;
  mode: ScriptMode | undefined;
  onMode(mode: ScriptMode): void;
}

const repair = (blocks: ConvertBlock[]) =>
  sendMessage('convert', { mode: 'repair', blocks, punctuation: false });

/** The script of the text; on a page that looks badly converted, repair stands first, and the label says why. */
export function ScriptChoice({ page, article, mode, onMode }: Props) {
  const isOffered = useRepairOffer(article, mode === 'original', repair);
  const isMixed = page.state === 'found' && page.summary.script === 'mixed';
  const needsRepair = isOffered || isMixed;
  const suggests = needsRepair && mode === 'original';
  return (
    <div class={suggests ? 'offer' : undefined}>
      <ModeChoice
        label={t(suggests ? 'popupRepairOffer' : 'readerScript')}
        mode={mode}
        needsRepair={needsRepair}
        onMode={onMode}
      />
    </div>
  );
}
