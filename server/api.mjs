import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { getRequestListener } from "@hono/node-server";

/** The API's listener, from the bundle that the build made. */
export async function openApi(distDir) {
  const { handleApi } = await import(pathToFileURL(join(process.cwd(), distDir, "api.mjs")).href);
  return getRequestListener(handleApi, { overrideGlobalObjects: false });
}

export const isApi = (path) => path.startsWith("/api/v1/");
