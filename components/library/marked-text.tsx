import type { Marked } from '@/utils/library/mark-hits';

/** Text with its hits marked. */
export function MarkedText({ pieces }: { pieces: Marked[] }) {
  return (
    <>{pieces.map((piece, index) => (piece.isHit ? <mark key={index}>{piece.text}</mark> : piece.text))}</>
  );
}
