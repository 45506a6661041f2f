import tables from './permission-warnings.json' with { type: 'json' };

export type Target = keyof typeof tables;

/** What a manifest says about permissions; the rest of it is of no interest here. */
export interface Manifest {
  permissions?: string[];
  host_permissions?: string[];
  content_scripts?: { matches?: string[] }[];
  browser_specific_settings?: { gecko?: { data_collection_permissions?: { required?: string[] } } };
  [key: string]: unknown;
}

/** Permissions of a manifest that are addresses, whichever key they stand in. Those that are optional are asked for later. */
const readHosts = ({
  permissions = [],
  host_permissions: hosts = [],
  content_scripts: scripts = [],
}: Manifest) => [...permissions, ...hosts, ...scripts.flatMap(({ matches = [] }) => matches)].filter(isHost);

const isHost = (permission: string) => permission === '<all_urls>' || permission.includes('://');

/**
 * What a browser warns of when an extension with this manifest is installed, one line each: what in it is warned of, and the
 * words. A permission that the table does not know counts as one with a warning, so that nobody trusts a gap in it.
 */
export function findWarnings(target: Target, manifest: Manifest): string[] {
  const { warnings, silent, hosts, keys } = tables[target];
  const known = new Map<string, string>(Object.entries(warnings));
  const ofPermissions = (manifest.permissions ?? []).flatMap((permission) => {
    if (isHost(permission) || silent.includes(permission)) return [];
    return [`${permission}: ${known.get(permission) ?? 'not in scripts/manifest/permission-warnings.json'}`];
  });
  const ofHosts = readHosts(manifest).map((host) => `${host}: ${hosts}`);
  const ofKeys = Object.entries(keys).flatMap(([key, text]) => (key in manifest ? [`${key}: ${text}`] : []));
  const collected = manifest.browser_specific_settings?.gecko?.data_collection_permissions?.required ?? [];
  const ofData = target === 'firefox' ? collected.filter((kind) => kind !== 'none') : [];
  return [...ofPermissions, ...ofHosts, ...ofKeys, ...ofData.map((kind) => `${kind}: data is collected`)];
}
