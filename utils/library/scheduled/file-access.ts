/** What Chromium has beside the standard: https://wicg.github.io/file-system-access/. */
interface AskingHandle extends FileSystemFileHandle {
  queryPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
}

type SavePicker = (options: {
  id: string;
  suggestedName: string;
  types: { description: string; accept: Record<string, string[]> }[];
}) => Promise<FileSystemFileHandle>;

/** Whether the reader can choose a file that is written again and again. */
export const canChooseFile = (): boolean => 'showSaveFilePicker' in globalThis;

/**
 * Asks the reader for a file; undefined where they chose none. To be called at once in a click. `description` names its
 * kind in the browser's dialog.
 */
export async function chooseFile(
  suggestedName: string,
  description: string,
): Promise<FileSystemFileHandle | undefined> {
  const { showSaveFilePicker } = globalThis as unknown as { showSaveFilePicker: SavePicker };
  const types = [{ description, accept: { 'application/json': ['.json'] } }];
  try {
    return await showSaveFilePicker({ id: 'backup', suggestedName, types });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Whether a chosen file may be written. With `asks` the browser may ask the reader: to be called at once in a click. */
export async function mayWrite(file: FileSystemFileHandle, { asks }: { asks: boolean }): Promise<boolean> {
  const handle = file as AskingHandle;
  const options = { mode: 'readwrite' } as const;
  if ((await handle.queryPermission(options)) === 'granted') return true;
  return asks && (await handle.requestPermission(options)) === 'granted';
}
