/** Milliseconds after which a browser has surely begun to read what is downloaded. */
const keptFor = 60_000;

/** Saves data as a file, in a page of the extension. */
export function download(data: Blob, fileName: string): void {
  const url = URL.createObjectURL(data);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keptFor);
}
