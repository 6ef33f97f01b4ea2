import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

export interface Site {
  /** "http://127.0.0.1:40123" */
  origin: string;
  close(): Promise<void>;
}

/** Serves what `find` gives for a path ("/article.html") on this machine only, on a free port. */
export async function serve(find: (path: string) => Served | undefined): Promise<Site> {
  const server = http.createServer((request, response) => {
    const found = find(decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname));
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...found?.headers });
    response.end(found?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
