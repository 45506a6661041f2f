/**
 * Closes the page's modal dialogs, which would lie above the reader and make it inert, without telling the page; answers
 * how to open them again, or only to end that.
 */
export function closeDialogs(): (isAnew: boolean) => void {
  const dialogs = [...document.querySelectorAll('dialog')].filter((dialog) => dialog.open && isModal(dialog));
  const hush = (event: Event) => {
    if (dialogs.includes(event.target as HTMLDialogElement)) event.stopImmediatePropagation();
  };
  // Closing is told later, so the listener stays as long as the reader.
  window.addEventListener('close', hush, true);
  for (const dialog of dialogs) dialog.close();
  return (isAnew) => {
    window.removeEventListener('close', hush, true);
    if (isAnew) return;
    for (const dialog of dialogs) if (dialog.isConnected && !dialog.open) dialog.showModal();
  };
}

function isModal(dialog: HTMLDialogElement): boolean {
  try {
    return dialog.matches(':modal');
  } catch {
    return false;
  }
}
