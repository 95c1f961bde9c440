import type { ContentfulStatusCode } from "hono/utils/http-status";

interface ErrorBody {
  type: "invalid_request_error" | "idempotency_error" | "api_error";
  message: string;
  code?: string;
  param?: string;
}

export class ApiError extends Error {
  constructor(
    readonly status: ContentfulStatusCode,
    readonly body: ErrorBody,
  ) {
    super(body.message);
  }
}

/** Refused before any work began, so Stripe does not keep the answer under the idempotency key. */
export class RefusedBeforeWork extends ApiError {}

export const invalidRequest = (message: string, detail: { code?: string; param?: string } = {}) =>
  new ApiError(400, { type: "invalid_request_error", message, ...detail });

export const invalidParameter = (message: string, detail: { code?: string; param?: string } = {}) =>
  new RefusedBeforeWork(400, { type: "invalid_request_error", message, ...detail });

export const noSuch = (kind: string, id: string, param: string, status: 400 | 404 = 404) =>
  new ApiError(status, {
    type: "invalid_request_error",
    code: "resource_missing",
    message: `No such ${kind}: '${id}'`,
    param,
  });
