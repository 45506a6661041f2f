import type { ComponentChildren } from 'preact';
import { ToolButton } from '@/components/shared/tool-button';
import { t } from '@/utils/i18n';
import type { ScriptMode } from '@/utils/script/mode';
import type { OwnPanel } from './props';
import { ScriptSelect } from './script-select';
import type { PanelName, PanelState } from './use-panel';
import type { Saving } from './use-saving';

interface ReaderBarProps {
  closeLabel: string;
  onClose(): void;
  mode: ScriptMode;
  onMode(mode: ScriptMode): void;
  needsRepair: boolean;
  panel: PanelState;
  onPanel(name: PanelName, event: MouseEvent): void;
  hasContents: boolean;
  /** How many blocks are cut and not put back. */
  cutCount: number;
  saving: Saving | undefined;
  onSave(event: MouseEvent): void;
  isPrivate: boolean;
  onPrint(): void;
  tools?: ComponentChildren;
  ownPanel: OwnPanel | undefined;
}

/** The reader's toolbar. Stays at the top of the text, and takes no more room than its buttons. */
export function ReaderBar(props: ReaderBarProps) {
  const { closeLabel, onClose, mode, onMode, panel, onPanel, saving, isPrivate } = props;
  const panelButton = (name: PanelName) => ({
    expanded: panel.open === name,
    controls: `panel-${name}`,
    onPress: (event: MouseEvent) => onPanel(name, event),
  });
  return (
    <header class="bar">
      <ToolButton icon="close" label={closeLabel} onPress={onClose} />
      <span class="bar-space" />
      {props.hasContents && (
        <ToolButton
          class="narrow-only"
          icon="contents"
          label={t('readerContents')}
          {...panelButton('contents')}
        />
      )}
      <ScriptSelect mode={mode} needsRepair={props.needsRepair} onMode={onMode} />
      <ToolButton icon="type" label={t('readerAppearance')} {...panelButton('appearance')} />
      <ToolButton icon="cut" label={t('readerCut')} count={props.cutCount} {...panelButton('cut')} />
      <ToolButton icon="copy" label={t('readerCopy')} {...panelButton('copy')} />
      <ToolButton class="wide-only" icon="print" label={t('readerPrint')} onPress={props.onPrint} />
      {saving && (
        <ToolButton
          icon="save"
          filled={saving.saved !== undefined}
          label={saveLabel(saving, isPrivate)}
          onPress={props.onSave}
        />
      )}
      {props.ownPanel && (
        <ToolButton icon={props.ownPanel.icon} label={props.ownPanel.label} {...panelButton('own')} />
      )}
      {props.tools}
    </header>
  );
}

function saveLabel({ saved, isKeepingImages }: Saving, isPrivate: boolean): string {
  if (isKeepingImages) return t('readerSavingImages');
  if (saved) return t('readerSaveAgain');
  return t(isPrivate ? 'readerSavePrivate' : 'readerSave');
}
