import cluster from "node:cluster";

const SHORT_LIFE_MS = 5_000;
const PAUSE_MS = 1_000;

/** What a process says when it answers visitors, and what it is told when it shall end. */
export const READY = "ready";
export const RETIRE = "retire";

const say = (line) => console.error(`processes: ${line}`);

/**
 * Keeps so many processes of `exec` behind one port: one that dies is replaced, at once or, when it did not
 * live long, after a pause. SIGHUP replaces them one after the other, each when its successor answers; SIGTERM ends all.
 */
export function runProcesses(exec, wanted) {
  cluster.setupPrimary({ exec });
  const bornAt = new Map();
  const leaving = new Set();
  let isEnding = false;
  let turn = Promise.resolve();

  function start() {
    const one = cluster.fork();
    bornAt.set(one.id, Date.now());
    return one;
  }

  const untilReady = (one) =>
    new Promise((resolve, reject) => {
      one.on("message", (message) => message === READY && resolve());
      one.once("exit", (code) => reject(new Error(`a successor ended (${code})`)));
    });

  const untilGone = (one) => new Promise((resolve) => one.once("exit", resolve));

  function retire(one) {
    leaving.add(one.id);
    const gone = untilGone(one);
    if (one.isConnected()) one.send(RETIRE);
    return gone;
  }

  /** Stops at the first successor that does not come up: the old ones go on. */
  async function replaceAll() {
    for (const old of Object.values(cluster.workers)) {
      if (isEnding || old.isDead()) continue;
      const fresh = start();
      leaving.add(fresh.id);
      await untilReady(fresh);
      leaving.delete(fresh.id);
      await retire(old);
    }
  }

  cluster.on("exit", (one, code, signal) => {
    const lived = Date.now() - bornAt.get(one.id);
    bornAt.delete(one.id);
    const wasTold = leaving.delete(one.id);
    if (isEnding || wasTold) return;
    say(`${one.process.pid} ended (${signal ?? code}); starting another`);
    setTimeout(() => !isEnding && start(), lived < SHORT_LIFE_MS ? PAUSE_MS : 0);
  });

  process.on("SIGHUP", () => {
    turn = turn.then(replaceAll).catch(({ message }) => say(message));
  });
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, async () => {
      isEnding = true;
      await Promise.all(Object.values(cluster.workers).map(retire));
      process.exit(0);
    });
  }
  for (let count = 0; count < wanted; count += 1) start();
}
