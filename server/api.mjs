import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { getRequestListener } from "@hono/node-server";

/** The API's listener and what else is asked before Next, from the bundle that the build made. */
export async function openApi(distDir) {
  const { handleApi, hasAddress } = await import(
    pathToFileURL(join(process.cwd(), distDir, "api.mjs")).href
  );
  const answerApi = getRequestListener(handleApi, { overrideGlobalObjects: false });
  return { answerApi, hasAddress };
}

export const isApi = (path) => path.startsWith("/api/v1/");
