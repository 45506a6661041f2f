import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { toKeyPart } from '@/components/shared/key-part';
import { t } from '@/utils/i18n';
import { watchLibrary } from '@/utils/library/changes';
import { toFailure } from '@/utils/library/failure';

/**
 * What a function of the library answers, asked again after every change, or a sentence that says why there is no answer. It is asked
 * once at a time: changes that follow each other closely, as those of a task do, cost one answer more.
 */
export function useRecords<T>(read: () => Promise<T>) {
  const [records, setRecords] = useState<T>();
  const [failure, setFailure] = useState('');
  const isStale = useRef(false);
  const isReading = useRef(false);
  const reload = useCallback(async () => {
    isStale.current = true;
    if (isReading.current) return;
    isReading.current = true;
    while (isStale.current) {
      isStale.current = false;
      try {
        setRecords(await read());
        setFailure('');
      } catch (error) {
        setFailure(t(`libraryFailed_${toKeyPart(toFailure(error))}`));
      }
    }
    isReading.current = false;
  }, [read]);
  useEffect(() => {
    void reload();
    return watchLibrary(() => void reload());
  }, [reload]);
  return { records, failure, reload: () => void reload() };
}
