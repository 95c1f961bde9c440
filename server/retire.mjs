import cluster from "node:cluster";
import { Server as NetServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { READY, RETIRE } from "./processes.mjs";

const LONGEST_MS = 30_000;
const LOOK_MS = 50;

const openOn = (server) =>
  new Promise((resolve) => server.getConnections((_, count) => resolve(count ?? 0)));

/**
 * Lets what is under way end, and takes nothing new. A visitor's connection that is idle may bring a request
 * at this very moment, so in a process among others it stays until it has brought its last or its time is over.
 */
async function empty(server, longestMs) {
  if (!cluster.isWorker) {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    return closed;
  }
  // HTTP's own `close` would also end what is idle.
  NetServer.prototype.close.call(server);
  if (cluster.worker.isConnected()) cluster.worker.disconnect();
  const until = Date.now() + longestMs;
  while ((await openOn(server)) > 0 && Date.now() < until) await wait(LOOK_MS);
}

/**
 * Ends this process when it is told to: `begin` is called first, `end` when no visitor is left. What takes
 * longer than `longestMs`, such as a visitor who never leaves or a database that is gone, is not waited for.
 */
export function retireWhenTold(server, { begin, end, longestMs = LONGEST_MS }) {
  let isRetiring = false;

  async function retire() {
    if (isRetiring) return;
    isRetiring = true;
    setTimeout(() => process.exit(1), longestMs * 1.5).unref();
    begin();
    await empty(server, longestMs);
    await end();
    process.exit(0);
  }

  // Each answer from now on is the last of its connection.
  server.prependListener("request", (_request, response) => {
    if (isRetiring) response.setHeader("Connection", "close");
  });
  process.on("message", (message) => message === RETIRE && void retire());
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void retire());
}

/** Says that this process answers visitors. */
export const sayReady = () => process.send?.(READY);
