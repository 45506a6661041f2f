/** Whether something is a host name without a port, an address of IPv6 in brackets included. */
export function isHost(value: unknown): value is string {
  return typeof value === 'string' && /^[\p{L}\p{N}.-]{1,253}$|^\[[0-9a-f:.]+\]$/iu.test(value);
}

/** A host name in lower case, or undefined for anything else. */
export function parseHost(value: unknown): string | undefined {
  return isHost(value) ? value.toLowerCase() : undefined;
}

/** The host names of a list, each once; none for what is no list. */
export function toHosts(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.filter(isHost))] : [];
}
