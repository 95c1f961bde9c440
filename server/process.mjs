/** One process of the shop's own server: Next behind what is kept ready (docs/decisions/015). PORT says where. */
import { once } from "node:events";
import { createServer } from "node:http";
import next from "next";
import { openApi } from "./api.mjs";
import { answerWith } from "./front/answer.mjs";
import { readKnown } from "./front/known.mjs";
import { answerLost } from "./front/lost.mjs";
import { retireWhenTold, sayReady } from "./retire.mjs";

const port = Number(process.env.PORT ?? 3000);

function failed(error) {
  console.error(error);
  process.exit(1);
}

// The public port may be several processes'; by this one a process asks itself.
const inside = createServer().on("error", failed);
inside.listen({ port: 0, host: "localhost", exclusive: true });
await once(inside, "listening");
const origin = `http://localhost:${inside.address().port}`;
process.env.SELF_ORIGIN = origin;

// The shop has no web sockets; Next would answer upgrades on the server it is given, so it gets an idle one.
const app = next({ dev: false, hostname: "localhost", port, httpServer: createServer() });
await app.prepare();
const distDir = process.env.NEXT_DIST_DIR ?? ".next";
const { answerApi, answerLive, hasAddress } = await openApi(distDir);
const lost = answerLost({ origin, known: readKnown(distDir), hasAddress });
const handle = app.getRequestHandler();
const answer = answerWith({ handle, answerApi, answerLive, lost, origin });

const server = createServer();
retireWhenTold(server, {
  begin: () => globalThis.chushanLine?.close(),
  end: () => app.close(),
});
for (const one of [inside, server]) {
  one.on("request", answer);
  one.on("upgrade", (_request, socket) => socket.destroy());
}
server.on("error", failed);
server.listen(port, process.env.HOST ?? "localhost", sayReady);
