interface BlankProps {
  title?: string;
  text: string;
  /** What helps: a link where there is an address, else a button. */
  action?: string;
  href?: string;
  onAction?(): void;
  /** Whether something went wrong. */
  isAlert?: boolean;
}

/** Stands where there is nothing to show: why, and what to do. */
export function Blank({ title, text, action, href, onAction, isAlert }: BlankProps) {
  return (
    <div class="blank" role={isAlert ? 'alert' : undefined}>
      {title && <p class="blank-title">{title}</p>}
      <p>{text}</p>
      {action && href && (
        <a class="plain" href={href}>
          {action}
        </a>
      )}
      {action && onAction && (
        <button type="button" class="plain" onClick={onAction}>
          {action}
        </button>
      )}
    </div>
  );
}
