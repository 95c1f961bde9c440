import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Cluster, type Options, startPostgres } from "./postgres";

const LOOK_MS = 500;
const AGAIN_MS = 1_000;

/** Whether the postmaster that left its mark in the data folder still lives. */
function isAlive(dataDir: string) {
  try {
    const pid = Number(
      readFileSync(join(resolve(dataDir), "postmaster.pid"), "utf8").split("\n")[0],
    );
    return process.kill(pid, 0);
  } catch (error) {
    return Reflect.get(Object(error), "code") === "EPERM";
  }
}

/**
 * As startPostgres, and whenever the server dies it is started again on its port. Who only found it
 * running watches too: the process that began it may be the one that died.
 */
export async function keepPostgres(
  options: Options,
  tell: (sentence: string) => void,
): Promise<Cluster> {
  let cluster = await startPostgres(options);
  const port = Number(new URL(cluster.url("postgres")).port);
  let isStopped = false;
  let mending: Promise<void> | null = null;

  async function mend() {
    tell("the embedded PostgreSQL ended; starting it again");
    while (!isStopped) {
      try {
        // What the dead server's children still hold is free once they have noticed.
        cluster = await startPostgres({ ...options, port });
        return;
      } catch {
        await new Promise((later) => setTimeout(later, AGAIN_MS));
      }
    }
  }
  const timer = setInterval(() => {
    if (mending || isAlive(options.dataDir)) return;
    mending = mend().finally(() => {
      mending = null;
    });
  }, LOOK_MS);
  timer.unref();

  return {
    url: cluster.url,
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      await mending;
      if (isAlive(options.dataDir)) await cluster.stop();
    },
  };
}
