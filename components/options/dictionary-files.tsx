import type { Say } from '@/components/shared/use-status';
import { t, uiLanguage } from '@/utils/i18n';
import { decodeDictionary, largestFile, mergeDictionaries } from '@/utils/script/dictionary-file';
import { TextFiles } from './text-files';

interface Props {
  readText(): string;
  onText(text: string): Promise<void>;
  onSaid: Say;
}

/** Brings rules of the dictionary in from a file, merged with those that are there, and writes them to one. */
export function DictionaryFiles({ readText, onText, onSaid }: Props) {
  const importFile = async (file: File) => {
    const text =
      file.size > largestFile ? undefined : decodeDictionary(new Uint8Array(await file.arrayBuffer()));
    if (text === undefined) {
      onSaid(t('dictionaryImportFailed'), true);
      return;
    }
    const merged = mergeDictionaries(readText(), text);
    await onText(merged.text);
    const count = (number: number) => number.toLocaleString(uiLanguage());
    onSaid(t('dictionaryImported', count(merged.added), count(merged.changed)));
  };
  return (
    <TextFiles
      fileName="qingye-dictionary.txt"
      accept=".txt,.tsv,text/plain,text/tab-separated-values"
      readText={readText}
      onFile={importFile}
      onSaid={onSaid}
    />
  );
}
