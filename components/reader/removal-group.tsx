import { useState } from 'preact/hooks';
import type { Removal } from '@/utils/article/article';
import { RemovalItem } from './removal-item';

interface RemovalGroupProps {
  label: string;
  removals: readonly Removal[];
  restored: readonly number[];
  onToggle(id: number): void;
  startsOpen: boolean;
  lang: string | undefined;
}

/** Removals of one sort. A folded group draws its items only when it is opened: a page can have thousands. */
export function RemovalGroup({ label, removals, restored, onToggle, startsOpen, lang }: RemovalGroupProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  if (!removals.length) return null;
  return (
    <details class="removal-group" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {label} <span class="panel-note">{removals.length}</span>
      </summary>
      {isOpen && (
        <ul>
          {removals.map((removal) => (
            <RemovalItem
              key={removal.id}
              removal={removal}
              isRestored={restored.includes(removal.id)}
              onToggle={() => onToggle(removal.id)}
              lang={lang}
            />
          ))}
        </ul>
      )}
    </details>
  );
}
