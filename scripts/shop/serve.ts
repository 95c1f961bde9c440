import type { ChildProcess } from "node:child_process";
import { end, startNext, startScript, startServer } from "./child";
import { type Clear, freePort } from "./place";
import { say } from "./say";
import type { Settings } from "./settings";

const RESTART_MS = 1_000;
const ACCOUNTS = `
  shopper           +86 138 0013 8000     sells millet     +86 138 0013 8001
  sells biscuits    +86 138 0013 8002     sells turquoise  +86 138 0013 8003
  station assistant +86 138 0013 8004     county officer   +86 138 0013 8005
  opens a shop      +86 138 0013 8006     asked to help    +86 138 0013 8021
  county's centre   +86 138 0013 8022
  Sign in with a phone number; in demo mode the page shows the code.`;

type Serving = Settings & { databaseUrl: string };
type Running = { stop: Clear };

/** Keeps a process alive: one that dies by itself is started again. */
function supervise(name: string, start: () => ChildProcess): Running {
  let stopped = false;
  let child = start();
  const watch = () =>
    child.once("exit", (code) => {
      if (stopped) return;
      say(`${name} ended (${code}); starting it again`);
      setTimeout(() => {
        if (stopped) return;
        child = start();
        watch();
      }, RESTART_MS);
    });
  watch();
  return {
    stop: () => {
      stopped = true;
      return end(child);
    },
  };
}

async function startSandbox({ port, secrets }: Serving) {
  const sandboxPort = await freePort(12_111);
  const running = supervise("the Stripe sandbox", () =>
    startScript("sandbox/main.ts", {
      STRIPE_SANDBOX_PORT: String(sandboxPort),
      STRIPE_WEBHOOK_URL: `http://localhost:${port}/api/webhooks/stripe`,
      STRIPE_WEBHOOK_SECRET: secrets.webhook,
      STRIPE_SANDBOX_STATE: ".data/stripe-sandbox.json",
    }),
  );
  const settings = {
    STRIPE_SECRET_KEY: "sk_test_local_sandbox",
    STRIPE_WEBHOOK_SECRET: secrets.webhook,
    STRIPE_API_BASE: `http://127.0.0.1:${sandboxPort}`,
  };
  return { running, settings };
}

async function untilAnswers(origin: string) {
  for (;;) {
    const well = await fetch(`${origin}/api/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (well) return;
    await new Promise((later) => setTimeout(later, 200));
  }
}

/** Serves the shop (and, without Stripe keys, the sandbox) until the returned function is called. */
export async function serve(serving: Serving, dev: boolean): Promise<Clear> {
  const { port, secrets, databaseUrl } = serving;
  const sandbox = process.env.STRIPE_SECRET_KEY ? null : await startSandbox(serving);
  const settings = {
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: process.env.AUTH_SECRET ?? secrets.auth,
    NODE_ENV: dev ? "development" : "production",
    ...sandbox?.settings,
  };
  const app = supervise("the shop", () =>
    dev
      ? startNext(["dev", "-p", String(port), "-H", "localhost"], settings)
      : startServer(settings),
  );
  const origin = `http://localhost:${port}`;
  void untilAnswers(origin).then(() => say(`the shop is open: ${origin}\n${ACCOUNTS}`));
  return async () => {
    await Promise.all([app.stop(), sandbox?.running.stop()]);
  };
}
