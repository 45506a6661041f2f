const channelName = 'qingye-library';
let sender: BroadcastChannel | undefined;

/** Tells every page of the extension, this one included, that the library changed. */
export function announceChange(): void {
  sender ??= new BroadcastChannel(channelName);
  sender.postMessage('changed');
}

/** Calls back after every change of the library, whichever page made it; answers how to stop. */
export function watchLibrary(listener: () => void): () => void {
  const receiver = new BroadcastChannel(channelName);
  receiver.addEventListener('message', listener);
  return () => receiver.close();
}
