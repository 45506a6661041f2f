/** Strokes of the icons, drawn for Qingye on a grid of 24 px. */
const paths = {
  close: 'M6 6l12 12M18 6L6 18',
  contents: 'M4 6h1M4 12h1M4 18h1M9 6h11M9 12h11M9 18h8',
  type: 'M4 19l5-13h1l5 13M5.8 14.5h7.4M17 19l2.5-7h.5l2.5 7M17.8 16.5h4',
  script: 'M12 3v3M4 7h16M16.5 7c-1.5 5-5 9.5-11 13M8 10.5c1.5 4.5 5 8 10.5 9.5',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  save: 'M7 4h10v16l-5-4-5 4z',
  cut: 'M8.2 8.2L20 19M8.2 15.8L20 5M6 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM6 20a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  check: 'M5 12.5l5 5L19.5 7',
  next: 'M4 12a8 8 0 0 1 14-5.3L20 9M20 4v5h-5M20 12a8 8 0 0 1-14 5.3L4 15M4 20v-5h5',
  restore: 'M12 4v11M7 10l5 5 5-5M5 20h14',
  export: 'M12 15V4M7 9l5-5 5 5M5 20h14',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
  remove: 'M6 12h12',
  trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5',
  tag: 'M4 4h7l9 9-7 7-9-9zM8 8h.01',
  point: 'M5 4l6 15 2-6 6-2zM14.5 14.5L20 20',
  link: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
} as const;

export type IconName = keyof typeof paths;

/** One of Qingye's icons, in the colour of the text around it; the words for it belong to its button. */
export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return <Drawing path={paths[name]} filled={filled} />;
}

/** Strokes as an icon. */
export function Drawing({ path, filled = false }: { path: string; filled?: boolean }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
