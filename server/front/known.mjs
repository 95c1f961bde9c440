import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const CATCH_ALL = "/[locale]/[...missing]";
const GROUP = /\/\([^)]+\)/g;

const partOf = (part) => {
  if (part === "[locale]") return "(?:zh|en)";
  if (part.startsWith("[...")) return ".+";
  return part.startsWith("[") ? "[^/]+" : part.replaceAll(/[.+]/g, "\\$&");
};

const patternOf = (route) => new RegExp(`^${route.split("/").map(partOf).join("/")}/?$`);

/** Kinds of pages that there is one of for each of something; the rest of the shop's pages can be counted. */
const ofSomething =
  /^\/(?:zh|en)\/(products|shops|villages|categories|batches|published|rules)\/([^/]+)\/?$/;

/** What the build and the public folder have an answer to; everything else is nowhere. */
export function readKnown(distDir, publicDir = "public") {
  const entries = Object.keys(
    JSON.parse(readFileSync(join(distDir, "server", "app-paths-manifest.json"), "utf8")),
  );
  const routes = entries.map((entry) =>
    entry.replaceAll(GROUP, "").replace(/\/(?:page|route)$/, ""),
  );
  const patterns = routes.filter((route) => route !== CATCH_ALL).map(patternOf);
  const files = existsSync(publicDir) ? readdirSync(publicDir) : [];
  const roots = new Set(["", "_next", ...files]);
  return {
    isNowhere: (path) =>
      !roots.has(path.split("/")[1] ?? "") && !patterns.some((pattern) => pattern.test(path)),
    /** Kind and name of the thing that a page would be about, or null. */
    thingOf(path) {
      const [, kind, name] = ofSomething.exec(path) ?? [];
      return kind && name ? { kind, name: decodeURIComponent(name) } : null;
    },
  };
}
