import { readdirSync } from "node:fs";
import { dirname, relative } from "node:path";
import type { Things } from "./world";

const ROOT = "app/[locale]";

/** Every page of the app as an address, read from the file tree, so that none can be forgotten. */
export const pageRoutes = (): string[] =>
  readdirSync(ROOT, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|[/\\])page\.tsx$/.test(file))
    .map((file) => `/${relative(".", dirname(file))}`.replaceAll("\\", "/"))
    .map((folder) => folder.replace(/\/\([^)]+\)/g, "") || "/")
    .sort();

type Part = (things: Things) => string;

/** What stands in the brackets of a route, by the folder before it. */
const parts: Record<string, Part> = {
  "/after-sales/[number]": ({ case: number }) => number,
  // A session that never was.
  "/live/[id]": () => "00000000-0000-7000-8000-000000000000",
  "/videos/[id]": () => "00000000-0000-7000-8000-000000000000",
  "/manifests/[id]": ({ manifest }) => manifest,
  "/messages/[id]": ({ conversation }) => conversation,
  "/orders/[number]": ({ order }) => order,
  "/reviews/[line]": ({ line }) => line,
  "/apply/[step]": () => "name",
  "/for-you/[token]": ({ token }) => token,
  "/customers/[number]": ({ order }) => order,
  "/taken/[group]": ({ taken }) => taken,
  "/pay/[group]": ({ group }) => group,
  "/applications/[id]": ({ application }) => application,
  "/changes/[id]": ({ change }) => change,
  "/shops/[id]": ({ shop }) => shop,
  "/evidence/[id]": () => "00000000-0000-7000-8000-000000000000",
  "/subsidies/[id]": () => "00000000-0000-7000-8000-000000000000",
  "/stores/[id]": ({ store }) => store,
  "/villages/[id]": ({ village }) => village,
  "/products/[id]": ({ product }) => product,
  "/[id]/[part]": () => "price",
  "/stock/[variantId]": ({ variant }) => variant,
  "/shops/[shopId]": ({ shop }) => shop,
  "//[...missing]": () => "nothing-here",
  "/batches/[code]": () => "WX-2026-09-0012",
  "/categories/[slug]": () => "grains",
  "/products/[slug]": ({ productSlug }) => productSlug,
  "/published/[month]": () => "2026-06",
  "/rules/[document]": () => "privacy",
  "/shops/[slug]": ({ shopSlug }) => shopSlug,
  "/villages/[slug]": () => "guyangping",
};

/** The Chinese page of these things at a route; throws where a bracket is not known. */
export function pathOf(route: string, things: Things): string {
  const bits = route.split("/");
  const filled = bits.map((bit, at) => {
    if (!bit.startsWith("[")) return bit;
    const part = parts[`/${bits[at - 1]}/${bit}`];
    if (!part) throw new Error(`say in page-routes.ts what ${bit} of ${route} stands for`);
    return part(things);
  });
  return `/zh${filled.join("/")}`.replace(/\/$/, "");
}

/** What everybody may look at, whatever the address names; and steps, which are no things. */
export const isPublic = (route: string) =>
  /^\/(batches|categories|for-you|live|products|published|rules|shops|videos|villages)\/|^\/\[|^\/sell\/apply\//.test(
    route,
  );
