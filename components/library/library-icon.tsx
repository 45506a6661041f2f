import { Drawing } from '@/components/shared/icon';

/** Strokes of the icons that only the library has, on a grid of 24 px like all others. */
const paths = {
  star: 'M12 4l2.5 5.1 5.5.8-4 3.9 1 5.6-5-2.7-5 2.7 1-5.6-4-3.9 5.5-.8z',
  tag: 'M4 4h7l9 9-7 7-9-9zM8 8h.01',
  note: 'M5 4h14v11l-5 5H5zM14 20v-5h5M8 8h8M8 12h5',
  read: 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  unread: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  all: 'M4 6h16M4 12h16M4 18h16',
  trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5',
  damaged: 'M12 4l9 16H3zM12 10v5M12 17.5v.01',
  site: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM4 12h16M12 4c5 5 5 11 0 16M12 4c-5 5-5 11 0 16',
  help: 'M9 9a3 3 0 1 1 4.5 2.6c-.9.5-1.5 1.2-1.5 2.4M12 17.5v.01',
  export: 'M12 15V4M7 9l5-5 5 5M5 20h14',
  import: 'M12 4v11M7 10l5 5 5-5M5 20h14',
  restore: 'M4 12a8 8 0 1 0 3-6.2L4 8M4 4v4h4',
  close: 'M6 6l12 12M18 6L6 18',
  shield: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4',
} as const;

export type LibraryIconName = keyof typeof paths;

/** One of the library's icons, in the colour of the text around it. */
export function LibraryIcon({ name, filled = false }: { name: LibraryIconName; filled?: boolean }) {
  return <Drawing path={paths[name]} filled={filled} />;
}
