/** Selects a line of a text area whose lines do not wrap, and brings it into view. Lines count from 1. */
export function selectLine(area: HTMLTextAreaElement, line: number): void {
  const text = area.value;
  let start = 0;
  for (let number = 1; number < line; number++) {
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  area.focus();
  area.setSelectionRange(start, end < 0 ? text.length : end);
  const count = text.split('\n').length;
  area.scrollTop = ((line - 1) / count) * area.scrollHeight - area.clientHeight / 2;
  area.scrollLeft = 0;
}
