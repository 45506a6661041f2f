import type { PickKind } from '@/utils/sites/pick/to-picked-rule';

interface Props {
  is: PickKind;
  /** What the rule would take, and what is pointed at. */
  matched: readonly DOMRect[];
  meant: readonly DOMRect[];
}

const toPath = (boxes: readonly DOMRect[]) =>
  boxes.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('');

/** Frames around what the rule would take; around what is pointed at the frame is broken. */
export function Marks({ is, matched, meant }: Props) {
  return (
    <svg class="marks" aria-hidden="true">
      <path class={is === 'noise' ? 'noise' : ''} d={toPath(matched)} />
      <path class="meant" d={toPath(meant)} />
    </svg>
  );
}
