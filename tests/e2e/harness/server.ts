import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { makeCertificate } from './certificate.ts';
import { pause } from './wait.ts';

/** What the server answers for an address. */
export interface Reply {
  body: string | Buffer;
  /** `text/html` without a charset where left out, so that the page's own declaration decides. */
  type?: string;
  status?: number;
  headers?: Record<string, string>;
  /** After how many ms it is answered. */
  delay?: number;
  /** Sends the body piece by piece, so many bytes every so many ms. */
  pace?: { bytes: number; ms: number };
}

/** A request that reached the server. */
export interface LoggedRequest {
  method: string;
  url: string;
  referer: string | undefined;
}

/**
 * A local web server that stands in for every site: browsers are started so that all names lead to it, and its log is
 * the list of every request they made, from whichever context.
 */
export interface SiteServer {
  httpPort: number;
  httpsPort: number;
  /** Requests since the last `clearLog`, in order, without those that browsers make of their own. */
  log(): LoggedRequest[];
  clearLog(): void;
  /** Serves a reply under an address, for http and https alike. */
  serve(url: string, reply: Reply | string): void;
  /** Changes some of the reply that is served under an address. */
  change(url: string, change: Partial<Reply>): void;
  close(): Promise<void>;
}

/** Services of the browsers' makers, which a browser asks of its own now and then whatever its flags. */
const ownHosts =
  /(^|\.)(google|googleapis|gstatic|gvt1|gvt2|googleusercontent|mozilla|firefox|mozgcp)\.(com|org|net)$/;

const toImage = (width: number, height: number): Reply => {
  const size = `width="${width}" height="${height}"`;
  return {
    body: `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size} fill="#8fa3ad"/></svg>`,
    type: 'image/svg+xml',
  };
};

/** An image of 640 by 400 px. */
export const imageReply = toImage(640, 400);

/** Any address that looks like an image is one; names of tracking pixels are a pixel large. */
function findImage(url: string): Reply | undefined {
  if (!/\.(svg|png|jpe?g|gif|webp)($|\?)/.test(url)) return undefined;
  return /pixel|track|1x1|blank|load/.test(url) ? toImage(1, 1) : imageReply;
}

const missing: Reply = { body: '<!doctype html><title>404</title>', status: 404 };

/** A URL as the server knows it: without scheme and fragment. */
const toAddress = (url: string) => url.replace(/^https?:\/\/|#.*$/g, '');

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

/** Starts the server on two free ports of the loopback address. */
export async function startServer(): Promise<SiteServer> {
  const replies = new Map<string, Reply>();
  let log: LoggedRequest[] = [];
  const answerFor = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const host = request.headers.host ?? '';
    const address = `${host}${request.url ?? '/'}`;
    if (!ownHosts.test(host.replace(/:\d+$/, '')) && request.url !== '/favicon.ico')
      log.push({
        method: request.method ?? 'GET',
        url: `${scheme}://${address}`,
        referer: request.headers.referer,
      });
    const reply = replies.get(address) ?? findImage(address) ?? missing;
    const headers = {
      'content-type': reply.type ?? 'text/html',
      'cache-control': 'no-store',
      ...reply.headers,
    };
    const send = async () => {
      response.writeHead(reply.status ?? 200, headers);
      const { body, pace } = reply;
      let sent = 0;
      for (; pace && sent + pace.bytes < body.length; sent += pace.bytes) {
        response.write(body.slice(sent, sent + pace.bytes));
        await pause(pace.ms);
      }
      response.end(body.slice(sent));
    };
    setTimeout(send, reply.delay ?? 0);
  };
  const plain = createServer(answerFor('http'));
  const secure = createSecureServer(makeCertificate(), answerFor('https'));
  const [httpPort, httpsPort] = [await listen(plain), await listen(secure)];
  return {
    httpPort,
    httpsPort,
    log: () => [...log],
    clearLog: () => {
      log = [];
    },
    serve(url, reply) {
      replies.set(toAddress(url), typeof reply === 'string' ? { body: reply } : reply);
    },
    change(url, change) {
      replies.set(toAddress(url), { ...(replies.get(toAddress(url)) ?? missing), ...change });
    },
    async close() {
      for (const server of [plain, secure]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}
