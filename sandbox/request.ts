import type { Context } from "hono";
import { z } from "zod";
import type { ApiEnv } from "./api-env";
import { expand, readParameters } from "./parameters";
import type { Origin } from "./sandbox";

export const onlyExpand = z.strictObject({ expand: expand() });

export const readQuery = <S extends z.ZodType>(c: Context<ApiEnv>, schema: S) =>
  readParameters(schema, new URL(c.req.url).search);

export const readBody = async <S extends z.ZodType>(c: Context<ApiEnv>, schema: S) =>
  readParameters(schema, await c.req.text());

export const originOf = (c: Context<ApiEnv>): Origin => ({
  id: c.var.requestId,
  idempotency_key: c.req.header("idempotency-key") ?? null,
});
