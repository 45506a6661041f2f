import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings, watchSettings } from '@/utils/settings/store';

describe('changeSettings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('loses nothing when changes come at once', async () => {
    const hosts = Array.from({ length: 20 }, (_, index) => `site${index}.example`);
    await Promise.all(
      hosts.map((host) =>
        changeSettings(({ auto }) => ({ auto: { ...auto, hosts: [...auto.hosts, host] } })),
      ),
    );
    expect((await readSettings()).auto.hosts).toEqual(hosts);
  });

  it('goes on after a change that failed', async () => {
    const failed = changeSettings(() => {
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect((await changeSettings(() => ({ fontSize: 22 }))).fontSize).toBe(22);
  });

  it('tells those who watch, until they stop', async () => {
    const seen: number[] = [];
    const stop = watchSettings((settings) => seen.push(settings.fontSize));
    await changeSettings(() => ({ fontSize: 20 }));
    stop();
    await changeSettings(() => ({ fontSize: 21 }));
    expect(seen).toEqual([20]);
  });
});
