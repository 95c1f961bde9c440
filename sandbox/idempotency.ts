import { createHash } from "node:crypto";
import { createMiddleware } from "hono/factory";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { ApiEnv } from "./api-env";
import { nowSeconds } from "./clock";
import { ApiError, RefusedBeforeWork } from "./errors";
import type { Sandbox } from "./sandbox";
import type { SavedAnswer } from "./state";

export const replayRepeated = (sandbox: Sandbox) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    const key = c.req.header("idempotency-key");
    if (!key || c.req.method !== "POST") return next();
    const request = c.req.path;
    const fingerprint = createHash("sha256")
      .update(await c.req.text())
      .digest("hex");

    const saved = sandbox.store.state.answers[key];
    if (saved) {
      assertSameRequest(key, saved, { request, fingerprint });
      return c.body(saved.body, saved.status, {
        "content-type": "application/json",
        "idempotent-replayed": "true",
        "original-request": saved.requestId,
      });
    }
    if (sandbox.keysInProgress.has(key)) throw keyInUse(key);

    sandbox.keysInProgress.add(key);
    try {
      await next();
      if (!isWorthKeeping(c.res, c.error)) return;
      sandbox.store.state.answers[key] = {
        request,
        fingerprint,
        status: c.res.status as ContentfulStatusCode,
        body: await c.res.clone().text(),
        requestId: c.var.requestId,
        savedAt: nowSeconds(),
      };
    } finally {
      sandbox.keysInProgress.delete(key);
    }
  });

const isWorthKeeping = (answer: Response, error: Error | undefined) =>
  error ? error instanceof ApiError && !(error instanceof RefusedBeforeWork) : answer.ok;

function assertSameRequest(
  key: string,
  saved: SavedAnswer,
  { request, fingerprint }: Pick<SavedAnswer, "request" | "fingerprint">,
): void {
  if (saved.request !== request) {
    throw conflict(
      `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${saved.request}' vs '${request}'). Try using a key other than '${key}' if you meant to execute a different request.`,
    );
  }
  if (saved.fingerprint !== fingerprint) {
    throw conflict(
      `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
    );
  }
}

const conflict = (message: string) =>
  new RefusedBeforeWork(400, { type: "idempotency_error", message });

const keyInUse = (key: string) =>
  new RefusedBeforeWork(409, {
    type: "idempotency_error",
    code: "idempotency_key_in_use",
    message: `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
  });
