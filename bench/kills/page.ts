export { lookAround, saveUntilFull } from './full';
export { check, workOn } from './work';

/** Lets a worker write until so many writes, ends it there; answers when it has been ended. */
export function killWorker(round: number, steps: number): Promise<void> {
  const worker = new Worker(`/worker.js?round=${round}&steps=${steps}`);
  return new Promise((done, failed) => {
    worker.onerror = (event) => failed(new Error(event.message));
    worker.onmessage = () => {
      worker.terminate();
      done();
    };
  });
}
