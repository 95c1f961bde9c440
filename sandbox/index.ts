import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { buildApp } from "./app";
import { Faults } from "./faults";
import type { Sandbox } from "./sandbox";
import { Store } from "./store";
import { sweep } from "./sweep";
import { isAccepted, Webhooks } from "./webhooks";

const keptAttempts = 1_000;

export interface SandboxOptions {
  /** 0 takes any free port. */
  port: number;
  /** Without it every key that starts with `sk_test_` is accepted. */
  secretKey?: string;
  webhookUrl: string;
  webhookSecret: string;
  stateFile?: string;
  /** Where a browser reaches the hosted page, when that is not this server's own address. */
  publicUrl?: string;
  /** How long "pay later" on the hosted page waits before the money arrives by itself. */
  settleAfterSeconds?: number;
}

export async function startSandbox(options: SandboxOptions) {
  const sandbox = await buildSandbox(options);
  const server = createAdaptorServer({ fetch: buildApp(sandbox).fetch }) as Server;
  server.listen(options.port, "127.0.0.1");
  await once(server, "listening");

  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  sandbox.publicUrl = options.publicUrl ?? url;
  resumeDeliveries(sandbox);
  const sweeper = setInterval(() => {
    if (sweep(sandbox)) sandbox.store.saveLater();
  }, 1_000);

  async function close() {
    clearInterval(sweeper);
    sandbox.webhooks.stop();
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
    await sandbox.store.save();
  }
  return { url, port, close };
}

async function buildSandbox(options: SandboxOptions): Promise<Sandbox> {
  const store = new Store(options.stateFile);
  await store.load();
  const webhooks = new Webhooks({
    url: options.webhookUrl,
    secret: options.webhookSecret,
    onAttempt({ eventId, ...attempt }) {
      const event = store.state.events[eventId];
      if (event && isAccepted(attempt.status)) event.pending_webhooks = 0;
      store.state.attempts.push({ eventId, ...attempt });
      store.state.attempts.splice(0, store.state.attempts.length - keptAttempts);
      store.saveLater();
    },
  });
  return {
    store,
    webhooks,
    faults: new Faults(),
    keysInProgress: new Set(),
    publicUrl: "",
    secretKey: options.secretKey,
    settleAfterSeconds: options.settleAfterSeconds ?? 30,
  };
}

function resumeDeliveries({ store, webhooks }: Sandbox): void {
  for (const event of Object.values(store.state.events)) {
    if (event.pending_webhooks > 0) webhooks.announce(event);
  }
}
