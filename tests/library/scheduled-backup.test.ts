import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteForGood } from '@/utils/library/delete-for-good';
import { saveArticle } from '@/utils/library/save-article';
import { backUp, backUpIfDue, exportBackup, setSchedule } from '@/utils/library/scheduled/back-up';
import { readBackupHealth, toHealth } from '@/utils/library/scheduled/backup-health';
import { readBackupRecord } from '@/utils/library/scheduled/backup-record';
import { article, wipe } from './library';

const day = 24 * 60 * 60 * 1000;
const start = Date.parse('2026-03-01T00:00:00Z');
const at = (days: number) => new Date(start + days * day).toISOString();
const done = (days: number, change: number) => ({ at: at(days), fileName: 'a.json', articles: 1, change });

/** The browser's downloads, which end as `state` says. */
function mountDownloads(state: 'complete' | 'interrupted', isAllowed = true) {
  const written: Blob[] = [];
  const removed: number[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    written.push(blob as Blob);
    return 'blob:x';
  });
  const downloads = {
    download: vi.fn(async () => written.length),
    search: async () => [{ state, error: state === 'interrupted' ? 'FILE_NO_SPACE' : undefined }],
    onChanged: { addListener: () => undefined, removeListener: () => undefined },
    removeFile: async (id: number) => void removed.push(id),
    erase: async () => [],
  };
  Object.assign(fakeBrowser, { downloads });
  fakeBrowser.permissions.contains = async () => isAllowed;
  return { written, removed, downloads };
}

beforeEach(async () => {
  vi.restoreAllMocks();
  await wipe();
  await deleteDB('qingye-backup');
});

describe('toHealth', () => {
  const base = { every: 'weekly' as const, downloads: [], since: at(0) };
  it('says when the next one is due, and what is late or failed', () => {
    expect(toHealth({ ...base, every: 'off' }, 5, start)).toMatchObject({ state: 'off', dueAt: undefined });
    expect(toHealth(base, 5, start + day / 2)).toMatchObject({
      state: 'fine',
      dueAt: at(0),
      isChanged: true,
    });
    expect(toHealth(base, 5, start + 2 * day).state).toBe('overdue');
    const made = { ...base, last: done(1, 4) };
    expect(toHealth(made, 5, start + 8.5 * day)).toMatchObject({ state: 'fine', dueAt: at(8) });
    expect(toHealth(made, 5, start + 9.5 * day).state).toBe('overdue');
    expect(toHealth({ ...made, failure: { at: at(8), why: 'quota' } }, 5, start + 8 * day)).toMatchObject({
      state: 'failed',
      failure: 'quota',
    });
  });

  it('never calls a library late that has not changed', () => {
    const made = { ...base, last: done(1, 5) };
    expect(toHealth(made, 5, start + 99 * day)).toMatchObject({ state: 'fine', isChanged: false });
  });
});

describe('a backup among the downloads', () => {
  it('is made when it is due and something changed, and then not again', async () => {
    const { written, downloads } = mountDownloads('complete');
    await saveArticle(article('https://n.example/1', '臺灣的夜市。'));
    expect(await backUpIfDue()).toBe(false);
    await setSchedule('daily');
    expect(await backUpIfDue()).toBe(true);
    expect(await written[0]?.text()).toContain('臺灣的夜市');
    expect(downloads.download).toHaveBeenCalledWith(
      expect.objectContaining({
        filename: expect.stringMatching(/^Qingye\/qingye-library-[\d-]{10}\.json$/),
      }),
    );
    expect(await readBackupHealth()).toMatchObject({
      state: 'fine',
      isChanged: false,
      last: { articles: 1 },
    });
    expect(await backUpIfDue(Date.now() + 9 * day)).toBe(false);
    await saveArticle(article('https://n.example/2', '貓咪跑酷。'));
    expect(await backUpIfDue()).toBe(false);
    expect(await backUpIfDue(Date.now() + 2 * day)).toBe(true);
  });

  it('leaves the last three files', async () => {
    const { removed } = mountDownloads('complete');
    await saveArticle(article('https://n.example/1', '文。'));
    for (let i = 0; i < 5; i += 1) expect(await backUp({ asks: false })).toEqual({ ok: true });
    expect(removed).toEqual([1, 2]);
    expect((await readBackupRecord()).downloads).toEqual([3, 4, 5]);
  });

  it.each([
    ['quota', 'interrupted', true],
    ['permission', 'complete', false],
  ] as const)(
    'says %s where it fails, and keeps what is known of the last one',
    async (why, state, isAllowed) => {
      await saveArticle(article('https://n.example/1', '文。'));
      await setSchedule('daily');
      await exportBackup();
      mountDownloads(state, isAllowed);
      expect(await backUp({ asks: false })).toEqual({ ok: false, failure: why });
      expect(await readBackupHealth()).toMatchObject({
        state: 'failed',
        failure: why,
        last: { articles: 1 },
      });
      mountDownloads('complete');
      expect(await backUp({ asks: false })).toEqual({ ok: true });
      expect((await readBackupHealth()).state).toBe('fine');
    },
  );

  it('tries again after hours, not at once', async () => {
    mountDownloads('interrupted');
    await saveArticle(article('https://n.example/1', '文。'));
    await setSchedule('daily');
    expect(await backUpIfDue()).toBe(true);
    expect(await backUpIfDue()).toBe(false);
    expect(await backUpIfDue(Date.now() + day / 2)).toBe(true);
  });

  it('of an empty library is not written over one that held something', async () => {
    const { written } = mountDownloads('complete');
    const saved = await saveArticle(article('https://n.example/1', '文。'));
    await backUp({ asks: false });
    await deleteForGood([saved.ok ? saved.id : '']);
    expect(await backUp({ asks: false })).toEqual({ ok: false, failure: 'empty' });
    expect(written).toHaveLength(1);
  });
});
