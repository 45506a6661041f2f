import { workOn } from './work';

const { put } = IDBObjectStore.prototype;
const { delete: remove } = IDBObjectStore.prototype;
const { searchParams } = new URL(location.href);
/** Writes that are let through before this worker stands still, to be ended there. */
let left = Number(searchParams.get('steps'));

function countDown(): void {
  left -= 1;
  if (left > 0) return;
  postMessage('now');
  // Until it is ended, nothing of it goes on.
  for (;;);
}

IDBObjectStore.prototype.put = function (...args) {
  countDown();
  return put.apply(this, args);
};
IDBObjectStore.prototype.delete = function (...args) {
  countDown();
  return remove.apply(this, args);
};

void workOn(Number(searchParams.get('round')));
