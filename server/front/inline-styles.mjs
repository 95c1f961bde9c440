import { posix } from "node:path";

const SHEET = /<link rel="stylesheet" href="(\/_next\/static\/[^"]+\.css)"([^>]*?)\/>/g;
const ADDRESS = /url\((?!["']?(?:data:|\/|https?:))(["']?)([^)"']+)\1\)/g;

/** Addresses in a sheet are meant from its own folder. */
const fromItsFolder = (sheet, href) =>
  sheet.replace(ADDRESS, (_, __, address) => `url(${posix.join(posix.dirname(href), address)})`);

/**
 * A page that carries its style sheets (docs/decisions/022), so that it can be painted when it has come.
 * The link stays, switched off: React finds the sheet there and does not ask for it again.
 * `read` answers the text of a file by its address.
 */
export async function inlineStyles(page, read) {
  const sheets = new Map();
  for (const [, href] of page.matchAll(SHEET))
    sheets.set(href, fromItsFolder(await read(href), href).replaceAll("</", "<\\/"));
  return page.replace(
    SHEET,
    (_, href, rest) =>
      `<style>${sheets.get(href)}</style><link rel="stylesheet" href="${href}"${rest} disabled=""/>`,
  );
}
