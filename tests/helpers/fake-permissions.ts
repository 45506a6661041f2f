import { fakeBrowser } from 'wxt/testing/fake-browser';

type Origins = { origins?: string[] };

/** Lets the fake browser grant hosts as told; answers the granted match patterns, to be changed by the test. */
export function useFakePermissions(granted: string[] = []): Set<string> {
  const origins = new Set(granted);
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins: asked = [] }: Origins) => asked.every((origin) => origins.has(origin)),
    remove: async ({ origins: asked = [] }: Origins) => asked.every((origin) => origins.delete(origin)),
  });
  return origins;
}
