import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { getRequestListener } from "@hono/node-server";

/** The API's listener and what else is asked before Next, from the bundle that the build made. */
export async function openApi(distDir) {
  const { handleApi, handleLive, hasAddress } = await import(
    pathToFileURL(join(process.cwd(), distDir, "api.mjs")).href
  );
  const answerApi = getRequestListener(handleApi, { overrideGlobalObjects: false });
  const answerLive = getRequestListener(handleLive, { overrideGlobalObjects: false });
  return { answerApi, answerLive, hasAddress };
}

export const isApi = (path) => path.startsWith("/api/v1/");
/** Film and its playlists; pages about it stand below a language. */
export const isLive = (path) => path.startsWith("/live/");
