import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const ZONES = "app/[locale]";
const STOREFRONT = join(ZONES, "(storefront)");
/** Zones of kept pages, and how they name the sheet that they share. */
const PUBLIC: Record<string, string> = {
  "(storefront)": "./storefront.css",
  "(videos)": "@/app/[locale]/(storefront)/storefront.css",
};

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

function resolve(from: string, name: string) {
  const path = name.startsWith("@/") ? name.slice(2) : join(dirname(from), name);
  return [".ts", ".tsx"].map((ending) => path + ending).find((file) => existsSync(file));
}

/** Component files that these files import, and so on; types aside. */
function reachedFrom(files: string[]) {
  const reached = new Set<string>();
  const todo = [...files];
  for (let file = todo.pop(); file; file = todo.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const imports = readFileSync(file, "utf8").matchAll(
      /^(?:import|export) (?!type )[^;]*?from "([@.]\/?[^"]+)"|import\("([@.]\/?[^"]+)"\)/gms,
    );
    for (const [, fixed, lazy] of imports) {
      const target = resolve(file, fixed ?? lazy ?? "");
      if (target?.startsWith("components/")) todo.push(target);
    }
  }
  return [...reached].filter((file) => file.startsWith("components/"));
}

/** The paths of `@source` lines, seen from the project's root; {a,b} stands for both. */
function sourcesOf(sheet: string, word: string) {
  const lines = readFileSync(sheet, "utf8").matchAll(
    new RegExp(`^@source ${word}"([^"]+)";`, "gm"),
  );
  return [...lines].flatMap(([, path = ""]) => {
    const [, before = path, names = "", after = ""] = /^(.*)\{(.*)\}(.*)$/.exec(path) ?? [];
    return names.split(",").map((name) => join(dirname(sheet), before + name + after));
  });
}

describe("style sheets", () => {
  test("every zone has one: public ones the storefront's, all others the whole", () => {
    const zones = readdirSync(ZONES).filter((name) => existsSync(join(ZONES, name, "layout.tsx")));
    const wrong = zones.filter((zone) => {
      const layout = readFileSync(join(ZONES, zone, "layout.tsx"), "utf8");
      const wanted = PUBLIC[zone] ?? "@/app/whole.css";
      return !layout.includes(`import "${wanted}";`);
    });
    expect(wrong).toEqual([]);
  });

  test("the storefront's sheet knows every component that its pages may show", () => {
    const sheet = join(STOREFRONT, "storefront.css");
    const known = sourcesOf(sheet, "");
    const left = sourcesOf(sheet, "not ");
    const within = (file: string) => (path: string) => file === path || file.startsWith(`${path}/`);
    const pages = Object.keys(PUBLIC).flatMap((zone) => filesIn(join(ZONES, zone)));
    const unknown = reachedFrom(pages).filter(
      (file) => !known.some(within(file)) || left.some(within(file)),
    );
    expect(
      unknown.filter((file) =>
        /class(Name|es)?\b|"[a-z]+-[a-z0-9]+ /.test(readFileSync(file, "utf8")),
      ),
    ).toEqual([]);
  });
});
