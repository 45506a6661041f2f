import { useEffect } from 'preact/hooks';

/** Takes a file that is dropped anywhere on the page; without this the browser would leave the page to show it. */
export function useFileDrop(onFile: ((file: File) => void) | undefined): void {
  useEffect(() => {
    const onDragOver = (event: DragEvent) => event.preventDefault();
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file && event.isTrusted) onFile?.(file);
    };
    addEventListener('dragover', onDragOver);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onDragOver);
      removeEventListener('drop', onDrop);
    };
  }, [onFile]);
}
