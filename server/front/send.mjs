import { gunzipSync } from "node:zlib";

const takes = (accepted, name) =>
  new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?![.\\d]*[1-9]))`).test(accepted);

/** What was kept, as it was before it was packed. */
export const plainOf = ({ body, gzip }) => body ?? gunzipSync(gzip);

/** Brotli where the visitor takes it and it is ready, else gzip, else plain. */
function formOf(kept, accepted = "") {
  const { br, gzip } = kept;
  if (br && takes(accepted, "br")) return { bytes: br, coding: "br" };
  if (gzip && takes(accepted, "gzip")) return { bytes: gzip, coding: "gzip" };
  return { bytes: plainOf(kept), coding: null };
}

/** Sends a kept answer in the smallest form the visitor takes, or says that theirs is still good. */
export function sendKept({ method, headers }, response, kept) {
  for (const [name, value] of kept.headers) response.setHeader(name, value);
  response.setHeader("ETag", kept.etag);
  if (headers["if-none-match"]?.includes(kept.etag)) {
    response.writeHead(304);
    response.end();
    return;
  }
  const { bytes, coding } = formOf(kept, headers["accept-encoding"]);
  if (coding) response.setHeader("Content-Encoding", coding);
  response.setHeader("Content-Length", bytes.length);
  response.end(method === "HEAD" ? undefined : bytes);
}
