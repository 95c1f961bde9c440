import sharp from "sharp";
import { inject } from "vitest";
import type { DelegationScope } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { createShop } from "@/tests/factories";
import { type Actor, type ActorName, actorNames } from "./actors";
import { users } from "./rule";
import { batchIn } from "./rules-batches";
import { manifestOf } from "./rules-relay";
import { shippedOf } from "./rules-selling";
import { storeFile, storeOf } from "./rules-stores";

export type Asked = { path: string; init?: RequestInit };

/** What a route handler answers to whom. */
export type RouteRule = {
  /** Who gets an answer about their own thing. */
  allowed: readonly ActorName[];
  /** What a villager must have agreed to before a station gets it in their name; absent: never. */
  assist?: DelegationScope | "ANY";
  /** The status of an answer, 200 where it is absent. */
  answer?: number;
  /** The status for everybody else. */
  otherwise: number;
  /** What is somebody else's, or nobody's, must look the same. */
  isOfThings?: true;
  /** The request for a thing that belongs to `owner`, or (null) to nobody. */
  ask: (owner: Actor | null) => Promise<Asked>;
};

/** The same for everybody, signed in or not. */
const everybody = (path: string): RouteRule => ({
  allowed: actorNames,
  assist: "ANY",
  otherwise: 404,
  ask: async () => ({ path }),
});

/** A door for machines that sign what they send: whoever does not gets this status. */
const machines = (path: string, otherwise: number, headers = {}): RouteRule => ({
  allowed: [],
  otherwise,
  ask: async () => ({ path, init: { method: "POST", body: "{}", headers } }),
});

const officers = (path: string): RouteRule => ({
  allowed: ["officer"],
  otherwise: 404,
  ask: async () => ({ path }),
});

const keepers = ["owner", "rival", "family"] as const;

const picture = () =>
  sharp({ create: { width: 600, height: 600, channels: 3, background: "#7a5" } })
    .jpeg()
    .toBuffer();

const nobodys = "/api/files/private/images/0123456789abcdef0123456789abcdef/720.webp";

/** The address of a paper that this actor has just sent. */
async function sent({ caller }: Actor): Promise<string> {
  const answer = await caller.fetch("/api/uploads?kind=private-image", {
    method: "POST",
    body: new Uint8Array(await picture()),
    headers: { origin: inject("origin"), "content-type": "image/jpeg" },
  });
  const { data } = (await answer.json()) as { data?: { url: string } };
  return data?.url ?? nobodys;
}

/** Every route handler of the build by method and address, or the matrix fails. */
export const routeRules: Record<string, RouteRule> = {
  "GET /api/health": everybody("/api/health"),
  "GET /api/metrics": { ...everybody("/api/metrics"), allowed: [], assist: undefined },
  "GET /api/openapi.json": everybody("/api/openapi.json"),
  // Operations have rules of their own, and so has every route; what is none is missing.
  "GET /api/[...path]": { ...everybody("/api/nothing/here"), answer: 404 },
  "POST /api/[...path]": machines("/api/v1/nothing/here", 404),
  "GET /api/me": everybody("/api/me"),
  "GET /rt/line": { ...everybody("/rt/line"), answer: 400, otherwise: 400 },
  "GET /live/[...path]": { ...everybody("/live/nothing"), answer: 404 },
  "PUT /live/[...path]": {
    ...everybody("/live/nothing"),
    answer: 404,
    ask: async () => ({ path: "/live/nothing", init: { method: "PUT", body: "film" } }),
  },
  "GET /api/search": everybody("/api/search?q=millet"),
  "GET /api/search/cards": everybody("/api/search/cards?slug=millet"),
  "GET /api/search/suggest": everybody("/api/search/suggest?q=mi"),
  "GET /api/search/facets": everybody("/api/search/facets?q=mi"),
  "GET /api/videos": everybody("/api/videos?after=nothing"),
  "GET /api/videos/likes": everybody("/api/videos/likes"),
  "GET /api/videos/:id/film": {
    ...everybody(`/api/videos/${newId()}/film`),
    allowed: [],
    assist: undefined,
  },
  "GET /media/[...key]": { ...everybody("/media/nothing"), answer: 404 },
  "GET /media/:key{.+}": { ...everybody("/media/nothing/1.webp"), allowed: [], assist: undefined },
  // A file that is not handed in yet: whose it is once it is, tests/lib/media says.
  "GET /api/files/:key{.+}": {
    allowed: users,
    assist: "ANY",
    otherwise: 404,
    isOfThings: true,
    ask: async (owner) => ({ path: owner?.userId ? await sent(owner) : nobodys }),
  },
  "GET /api/auth/[...nextauth]": everybody("/api/auth/csrf"),
  "POST /api/auth/[...nextauth]": machines("/api/auth/signout", 403),
  "POST /api/revalidate": machines("/api/revalidate", 404, { "x-signature": "forged" }),
  "POST /api/webhooks/stripe": machines("/api/webhooks/stripe", 400, {
    "stripe-signature": "t=1,v1=forged",
  }),
  "POST /api/carriers/:code/events": machines("/api/carriers/YTO/events", 401, {
    "x-timestamp": String(Math.floor(Date.now() / 1_000)),
    "x-signature": "forged",
  }),
  "POST /api/uploads": {
    allowed: users,
    assist: "ANY",
    answer: 201,
    otherwise: 401,
    ask: async () => ({
      path: "/api/uploads?kind=image",
      init: {
        method: "POST",
        body: new Uint8Array(await picture()),
        headers: { origin: inject("origin"), "content-type": "image/jpeg" },
      },
    }),
  },
  "GET /api/labels": {
    allowed: ["owner", "rival", "family", "packer"],
    assist: "SHIP",
    otherwise: 404,
    isOfThings: true,
    ask: async (owner) => ({
      path: `/api/labels?locale=zh&parcels=${owner ? (await shippedOf(owner)).parcelId : newId()}`,
    }),
  },
  "GET /api/batches/:code/labels.pdf": {
    allowed: keepers,
    assist: "LIST_PRODUCTS",
    otherwise: 404,
    isOfThings: true,
    ask: async (owner) => ({
      path: `/api/batches/${owner ? (await batchIn(owner)).code : "2222-2222"}/labels.pdf?count=2&locale=zh`,
    }),
  },
  "GET /api/batches/:code/epcis.json": everybody("/api/batches/WX-2026-09-0012/epcis.json"),
  "GET /api/manifests/:id": {
    allowed: ["clerk"],
    otherwise: 404,
    isOfThings: true,
    ask: async (owner) => ({
      path: `/api/manifests/${owner ? await manifestOf(owner) : newId()}?locale=zh`,
    }),
  },
  "GET /api/figures/shop": {
    allowed: keepers,
    assist: "SEE_MONEY",
    otherwise: 404,
    isOfThings: true,
    ask: async (owner) => {
      const slug = owner ? (owner.shop ?? (await createShop())).slug : "nobodys";
      return { path: `/api/figures/shop?locale=zh&period=week&format=csv&shop=${slug}` };
    },
  },
  "GET /api/orders": {
    allowed: ["owner", "rival", "family", "packer"],
    assist: "SHIP",
    otherwise: 404,
    isOfThings: true,
    ask: async (owner) => {
      const slug = owner ? (owner.shop ?? (await createShop())).slug : "nobodys";
      return { path: `/api/orders?locale=zh&tab=all&format=csv&shop=${slug}` };
    },
  },
  "GET /api/figures/county": officers(
    "/api/figures/county?locale=zh&month=2026-11&by=township&format=xlsx",
  ),
  "GET /api/published/:month": {
    ...everybody("/api/published/2020-01?locale=zh&format=csv"),
    // A month that was never published is missing for everybody.
    answer: 404,
  },
  "GET /api/me/export": {
    allowed: users,
    otherwise: 404,
    ask: async () => ({ path: "/api/me/export" }),
  },
  "GET /api/money": {
    allowed: keepers,
    assist: "SEE_MONEY",
    otherwise: 404,
    isOfThings: true,
    ask: async (owner) => {
      const slug = owner ? (owner.shop ?? (await createShop())).slug : "nobodys";
      return { path: `/api/money?locale=zh&month=2026-11&format=csv&shop=${slug}` };
    },
  },
  "GET /api/settlement/:id": {
    ...officers("/api/settlement/nothing?encoding=utf-8"),
    allowed: [],
  },
  "GET /api/stores/figures": officers(
    "/api/stores/figures?locale=zh&month=2026-11&by=village&format=csv",
  ),
  "POST /api/stores/:id/files": {
    allowed: [...keepers, "officer"],
    answer: 201,
    otherwise: 404,
    ask: async (owner) => ({
      path: `/api/stores/${(await storeOf(owner))?.id ?? newId()}/files`,
      init: { method: "POST", body: storeFile, headers: { origin: inject("origin") } },
    }),
  },
  "GET /api/audit": officers("/api/audit?locale=zh"),
};

/** What the framework serves from files of ours: the same bytes for all. */
export const publicFiles = [
  "/apple-icon.png",
  "/favicon.ico",
  "/icon.svg",
  "/manifest.webmanifest",
  "/products/sitemap/[__metadata_id__]",
  "/robots.txt",
  "/sitemap.xml",
];
