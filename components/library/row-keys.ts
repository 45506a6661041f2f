/** How far a key moves in a list, in rows; `page` is how many are in sight. Undefined for other keys. */
export function findStep({ key }: Pick<KeyboardEvent, 'key'>, page: number): number | undefined {
  const steps: Record<string, number> = {
    ArrowDown: 1,
    j: 1,
    ArrowUp: -1,
    k: -1,
    PageDown: page,
    PageUp: -page,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
  return Object.hasOwn(steps, key) ? steps[key] : undefined;
}

/** The link of an article's row, where it is drawn. */
export const findRow = (list: Element | null, id: string): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`li[data-id="${CSS.escape(id)}"] .row-link`) ?? null;
