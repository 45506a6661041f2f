import { readdirSync, readFileSync } from 'node:fs';

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Processes end while they are looked at.
    return '';
  }
};

/** Processes below one, with those below them. */
export function listBelow(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(
      (name) =>
        [Number(name), Number(/^PPid:\s+(\d+)/m.exec(readText(`/proc/${name}/status`))?.[1])] as const,
    );
  const below = (pid: number): number[] =>
    parents.filter(([, parent]) => parent === pid).flatMap(([child]) => [child, ...below(child)]);
  return below(root);
}

/**
 * Memory in MB of the largest page process of a browser, which is the one that works here: what is resident and not of files, so
 * without the code that all processes share. NaN where there is no `/proc`.
 */
export function readPageMemory(browserPid: number): number {
  if (process.platform !== 'linux') return Number.NaN;
  const sizes = listBelow(browserPid)
    .filter((pid) => /--type=renderer|-contentproc/.test(readText(`/proc/${pid}/cmdline`)))
    .map((pid) => Number(/^RssAnon:\s+(\d+)/m.exec(readText(`/proc/${pid}/status`))?.[1] ?? 0));
  return Math.max(...sizes, 0) / 1024;
}
