/** The shop's own server: Next behind what is kept ready (docs/decisions/015). PORT says where. */
import { createServer } from "node:http";
import next from "next";
import { readable } from "./front/address.mjs";
import { countCrowd } from "./front/crowd.mjs";
import { refusalOf } from "./front/guard.mjs";
import { securityHeaders } from "./front/headers.mjs";
import { isForEverybody, keepAnswers } from "./front/kept.mjs";
import { newestPicture } from "./front/newest-picture.mjs";
import { rescue } from "./front/rescue.mjs";
import { sendKept } from "./front/send.mjs";

const port = Number(process.env.PORT ?? 3000);
const origin = `http://localhost:${port}`;
const SPOILED = "/api/revalidate";
const LINE = "/rt/line";

// The shop has no web sockets; Next would answer upgrades on the server it is given, so it gets an idle one.
const app = next({ dev: false, hostname: "localhost", port, httpServer: createServer() });
await app.prepare();
const handle = app.getRequestHandler();
const kept = keepAnswers(origin);
const crowd = countCrowd(Number(process.env.TRUSTED_PROXIES ?? 0));

/** A visitor's plain wish for a page or a file: no payload for Next's router, no wish for a fresh one. */
const isPlain = ({ method, headers }) =>
  (method === "GET" || method === "HEAD") &&
  headers.rsc === undefined &&
  headers["cache-control"] !== "no-cache";

const server = createServer((request, response) => {
  for (const { key, value } of securityHeaders) response.setHeader(key, value);
  const refused = refusalOf(request);
  if (refused) return void response.writeHead(refused, { Connection: "close" }).end();
  request.url = newestPicture(readable(request.url), request.headers.accept);
  const [path] = request.url.split("?");
  const line = path === LINE && globalThis.chushanLine;
  if (line) return void line.answer(request, response);
  const mayKeep = isPlain(request);
  const answer = mayKeep ? kept.find(path) : null;
  if (answer) return sendKept(request, response, answer);
  if (mayKeep && !path.startsWith("/_next/") && crowd.isOver(request))
    return void response.writeHead(429, { "Retry-After": "60" }).end();
  const old = mayKeep ? kept.last(path) : null;
  if (old) rescue(request, response, old);
  response.once("finish", () => {
    if (path === SPOILED && response.statusCode === 204) kept.forget();
    const wasOk = mayKeep && response.statusCode === 200;
    if (wasOk && isForEverybody((name) => response.getHeader(name))) kept.learn(path);
  });
  handle(request, response).catch((error) => {
    console.error(error);
    response.destroy();
  });
});

server.on("upgrade", (_request, socket) => socket.destroy());

/** Lets what is under way end first, as `next start` does. */
function stop() {
  globalThis.chushanLine?.close();
  server.close(() => void app.close().finally(() => process.exit(0)));
  server.closeIdleConnections();
}
process.once("SIGINT", stop);
process.once("SIGTERM", stop);

server.on("error", (error) => {
  console.error(error);
  process.exit(1);
});
server.listen(port, "localhost");
