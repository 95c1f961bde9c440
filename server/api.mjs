import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { getRequestListener } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";

const listen = (handle) => getRequestListener(handle, { overrideGlobalObjects: false });

function write({ status, headers }, body, outgoing) {
  const all = Object.fromEntries(headers);
  const cookies = headers.getSetCookie();
  if (cookies.length > 0) all["set-cookie"] = cookies;
  all["content-length"] = Buffer.byteLength(body);
  outgoing.writeHead(status, all);
  outgoing.end(body);
  return RESPONSE_ALREADY_SENT;
}

/** The API's listener and what else is asked before Next, from the bundle that the build made. */
export async function openApi(distDir) {
  const { bodyOf, handleApi, handleLive, hasAddress, openReads } = await import(
    pathToFileURL(join(process.cwd(), distDir, "api.mjs")).href
  );
  openReads();
  const answerApi = listen(async (request, { outgoing }) => {
    const answer = await handleApi(request);
    const body = bodyOf(answer);
    return body === undefined ? answer : write(answer, body, outgoing);
  });
  return { answerApi, answerLive: listen(handleLive), hasAddress };
}

/** What next-auth and Next's own cache answer. */
const NEXTS = /^\/api\/(?:auth|revalidate)(?:\/|$)/;

export const isApi = (path) => path.startsWith("/api/") && !NEXTS.test(path);
/** Pictures and voices; these may be kept ready. */
export const isMedia = (path) => path.startsWith("/media/");
/** Film and its playlists; pages about it stand below a language. */
export const isLive = (path) => path.startsWith("/live/");
