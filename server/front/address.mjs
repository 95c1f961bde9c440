const LOST = { en: "/en/no-such-page", zh: "/zh/no-such-page" };

/** Percent signs that can be read, and no NUL, which no table holds. */
function isReadable(url) {
  const [path] = url.split("?");
  try {
    return !decodeURIComponent(path).includes("\0") && !url.includes("%00");
  } catch {
    return false;
  }
}

/** The address itself, or for one that no page can have the address of the page that says so. */
export const readable = (url = "/") => {
  if (isReadable(url)) return url;
  return url.startsWith("/en") ? LOST.en : LOST.zh;
};
