import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

type Heard = { path: string; headers: IncomingHttpHeaders; body: string };

/** A shop's own computer: keeps what it is told and answers with the next of these statuses, then with 200. */
export async function openReceiver(statuses: number[] = []) {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    heard.push({ path: request.url ?? "", headers: request.headers, body });
    response.writeHead(statuses.shift() ?? 200, { location: "/elsewhere" }).end("never read");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    heard,
    url: `http://127.0.0.1:${port}/hook`,
    close: () => new Promise((done) => server.close(done)),
  };
}
