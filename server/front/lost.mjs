import { askNext } from "./kept.mjs";

const LIFE_MS = 60_000;

const pageOf = (path) => (path.startsWith("/en") ? "/en/no-such-page" : "/zh/no-such-page");

/**
 * Addresses without a page: made-up ones are endless, so none of them is rendered or kept for itself.
 * `known` comes of readKnown, `hasAddress` asks the database for one thing by its name.
 */
export function answerLost({ origin, known, hasAddress }) {
  const pages = new Map();

  async function read(path) {
    const kept = pages.get(path);
    if (kept && kept.until > Date.now()) return kept.page;
    const page = askNext(origin + path);
    pages.set(path, { page, until: Date.now() + LIFE_MS });
    page.catch(() => pages.delete(path));
    return page;
  }

  return {
    /** While the database is away everything may be there. */
    async isLost(path) {
      if (path === "/zh/no-such-page" || path === "/en/no-such-page") return false;
      if (known.isNowhere(path)) return true;
      const thing = known.thingOf(path);
      return thing ? !(await hasAddress(thing.kind, thing.name).catch(() => true)) : false;
    },
    async send({ method, url }, response) {
      const { body, message } = await read(pageOf(url));
      for (const name of ["content-type", "content-security-policy", "cache-control"]) {
        const value = message.headers[name];
        if (value) response.setHeader(name, value);
      }
      response.writeHead(404, { "Content-Length": body.length });
      response.end(method === "HEAD" ? undefined : body);
    },
  };
}
