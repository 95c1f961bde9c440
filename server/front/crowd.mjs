const MINUTE = 60_000;
const MOST_PAGES = 300;
const MOST_ADDRESSES = 50_000;

/** As lib/platform/action/client-address: null where callers can't be told apart, and then nobody is refused. */
const addressOf = (forwarded = "", proxies = 0) =>
  (proxies > 0 &&
    forwarded
      .split(",")
      .map((hop) => hop.trim())
      .at(-proxies)) ||
  null;

/** Counts the answers that each address lets the shop work out in a minute; `proxies` are in front and trusted. */
export function countCrowd(proxies, now = Date.now) {
  let counts = new Map();
  let begun = now();
  return {
    /** Whether this one is too many. */
    isOver({ headers }) {
      const address = addressOf(headers["x-forwarded-for"], proxies);
      if (!address) return false;
      if (now() - begun > MINUTE || counts.size > MOST_ADDRESSES) {
        counts = new Map();
        begun = now();
      }
      const count = (counts.get(address) ?? 0) + 1;
      counts.set(address, count);
      return count > MOST_PAGES;
    },
  };
}
