import type { Instrumentation } from "next";

/** Bugs that reach an error boundary: the log has them under the digest that the page shows. */
export const logRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { log } = await import("@/lib/platform/log");
  log.error(
    {
      err: error,
      path: request.path.split("?")[0],
      method: request.method,
      route: context.routePath,
    },
    "request failed",
  );
};
