const METHODS = ["GET", "HEAD", "POST", "OPTIONS"];

/** A target is a path of this shop: no other host's address, and no `//host` that a redirect would lead to. */
const isTarget = (url = "") => /^\/(?![/\\])/.test(url);

/** Film is put; nothing else is. */
const isMeant = (method, url = "") =>
  method === "PUT" ? url.startsWith("/live/") : METHODS.includes(method);

/** The status with which a request is turned away before anybody reads it, or null. */
export function refusalOf({ method, url }) {
  if (!isMeant(method, url)) return 405;
  return isTarget(url) ? null : 400;
}
