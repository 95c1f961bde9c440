import { once } from "node:events";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { createMiddleware } from "hono/factory";
import type { ApiEnv } from "./api-env";
import { RefusedBeforeWork } from "./errors";
import { newId } from "./ids";
import type { Sandbox } from "./sandbox";

export const identifyRequest = createMiddleware<ApiEnv>(async (c, next) => {
  c.set("requestId", newId("req", 14));
  c.set("fault", null);
  await next();
  c.header("request-id", c.var.requestId);
  const version = c.req.header("stripe-version");
  if (version) c.header("stripe-version", version);
});

/** Stands outside the idempotency guard: the answer is kept under its key, then never sent. */
export const loseAnswers = createMiddleware<ApiEnv>(async (c, next) => {
  await next();
  if (c.var.fault?.kind !== "lost") return;
  c.env.incoming.socket.destroy();
  c.res = RESPONSE_ALREADY_SENT;
});

export const requireKey = ({ secretKey }: Sandbox) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    const [, given] = /^Bearer (.+)$/.exec(c.req.header("authorization") ?? "") ?? [];
    if (!given) throw unauthorized("You did not provide an API key.");
    const isKnown = secretKey ? given === secretKey : given.startsWith("sk_test_");
    if (!isKnown) throw unauthorized(`Invalid API Key provided: ${given.slice(0, 8)}****`);
    await next();
  });

export const applyFault = ({ faults }: Sandbox) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    const fault = faults.take(c.req.method, c.req.path);
    c.set("fault", fault);
    if (fault?.kind === "500") throw failure("An unknown error occurred");
    if (fault?.kind === "timeout") {
      await once(c.env.incoming.socket, "close");
      throw failure("The client gave up waiting");
    }
    await next();
  });

export const keepState = ({ store }: Sandbox) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    await next();
    if (c.req.method === "POST") await store.save();
  });

const unauthorized = (message: string) =>
  new RefusedBeforeWork(401, { type: "invalid_request_error", message });

const failure = (message: string) => new RefusedBeforeWork(500, { type: "api_error", message });
