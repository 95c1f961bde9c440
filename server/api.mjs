import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { getRequestListener } from "@hono/node-server";

/** The API's listener and what else is asked before Next, from the bundle that the build made. */
export async function openApi(distDir) {
  const { handleApi, handleLive, hasAddress, openReads } = await import(
    pathToFileURL(join(process.cwd(), distDir, "api.mjs")).href
  );
  openReads();
  const answerApi = getRequestListener(handleApi, { overrideGlobalObjects: false });
  const answerLive = getRequestListener(handleLive, { overrideGlobalObjects: false });
  return { answerApi, answerLive, hasAddress };
}

/** What next-auth and Next's own cache answer. */
const NEXTS = /^\/api\/(?:auth|revalidate)(?:\/|$)/;

export const isApi = (path) => path.startsWith("/api/") && !NEXTS.test(path);
/** Pictures and voices; these may be kept ready. */
export const isMedia = (path) => path.startsWith("/media/");
/** Film and its playlists; pages about it stand below a language. */
export const isLive = (path) => path.startsWith("/live/");
