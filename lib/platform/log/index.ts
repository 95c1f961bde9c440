import "server-only";
import pino from "pino";
import { env } from "@/lib/platform/env";
import { tellError, tellMessage } from "./tell-error";

const PRIVATE = [
  "phone",
  "recipient",
  "street",
  "code",
  "token",
  "secret",
  "authorization",
  "cookie",
];

/** Structured log; phones, addresses, codes and tokens are cut out at any of the first three levels, and of errors. */
export const log = pino({
  level: env.LOG_LEVEL,
  base: undefined,
  serializers: { err: tellError, error: tellMessage, job: tellMessage },
  redact: {
    paths: PRIVATE.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]),
    censor: "[cut]",
  },
});
