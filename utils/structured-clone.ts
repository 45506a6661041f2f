/**
 * Stands in for the package of this name: the platform's own `structuredClone`, which is slow to call, only for values that
 * need it. The data of our nodes is one number, and there are thousands of nodes.
 */
export default function clone<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  const isFlat =
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every((inner) => typeof inner !== 'object');
  return isFlat ? { ...value } : structuredClone(value);
}
