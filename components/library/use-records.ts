import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { toKeyPart } from '@/components/shared/key-part';
import { t } from '@/utils/i18n';
import { watchLibrary } from '@/utils/library/changes';
import { toFailure } from '@/utils/library/failure';

/** What a function of the library answers, asked again after every change, or a sentence that says why there is no answer. */
export function useRecords<T>(read: () => Promise<T>) {
  const [records, setRecords] = useState<T>();
  const [failure, setFailure] = useState('');
  const latest = useRef(0);
  const reload = useCallback(() => {
    latest.current += 1;
    const turn = latest.current;
    read().then(
      (answer) => {
        if (turn !== latest.current) return;
        setRecords(answer);
        setFailure('');
      },
      (error) => setFailure(t(`libraryFailed_${toKeyPart(toFailure(error))}`)),
    );
  }, [read]);
  useEffect(() => {
    reload();
    return watchLibrary(reload);
  }, [reload]);
  return { records, failure, reload };
}
