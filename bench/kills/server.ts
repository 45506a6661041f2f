import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page for the library, a worker's script, and what was acknowledged so far. */
export async function startServer(workerScript: string) {
  const done: string[] = [];
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        done.push(body);
        response.end();
      });
    } else if (request.url?.startsWith('/worker.js'))
      response.setHeader('content-type', 'text/javascript').end(workerScript);
    else response.setHeader('content-type', 'text/html').end('<!doctype html><title>kills</title>');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { done, url, close: () => server.close() };
}
