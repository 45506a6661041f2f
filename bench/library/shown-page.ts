// Functions that run in pages of the extension: they must not close over anything.

/**
 * Milliseconds from the start of a navigation to the library page, in a frame of this page, to the frame after the one in which its
 * first rows were drawn.
 */
export async function timeOpening(): Promise<number> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;inset:0;width:1280px;height:860px;background:#fff';
  const start = performance.now();
  frame.src = '/library.html';
  document.body.append(frame);
  await new Promise<void>((done) => {
    const look = () =>
      frame.contentDocument?.querySelector('.row .row-title') ? done() : requestAnimationFrame(look);
    look();
  });
  await new Promise<void>((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(0);
    });
  });
  const time = performance.now() - start;
  // The rest of the list is read before the next one is opened.
  await new Promise((done) => setTimeout(done, 1500));
  frame.remove();
  return time;
}

/** Milliseconds from the key that completes a query to the frame after the one in which its answer was drawn, each. */
export async function timeSearches(queries: string[]): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('#search');
  const main = document.querySelector('main');
  if (!field || !main) throw new Error('no library page');
  field.focus();
  await new Promise((done) => setTimeout(done, 500));
  const times: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const isBusy = () => main.getAttribute('aria-busy') === 'true';
    let wasBusy = false;
    await new Promise<void>((done) => {
      const observer = new MutationObserver(() => {
        if (isBusy()) wasBusy = true;
        else if (wasBusy) {
          observer.disconnect();
          done();
        }
      });
      observer.observe(main, { attributes: true, attributeFilter: ['aria-busy'] });
    });
    await new Promise<void>((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(0);
      });
    });
    times.push(performance.now() - start);
    await new Promise((done) => setTimeout(done, 100));
  }
  return times;
}
