/** The only place that builds addresses; all are without the locale, which `localised` puts in front. */
import type { Locale } from "@/lib/platform/i18n";

/** The path with these values; the empty ones are left out. */
export const withQuery = (path: string, query: Record<string, string | null | undefined>) => {
  const given = Object.entries(query).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
};

export const paths = {
  home: () => "/",
  categories: () => "/categories",
  category: (slug: string) => `/categories/${slug}`,
  villages: () => "/villages",
  village: (slug: string) => `/villages/${slug}`,
  shop: (slug: string) => `/shops/${slug}`,
  product: (slug: string) => `/products/${slug}`,
  batch: (code: string) => `/batches/${code}`,
  /** Files, without a locale in front. */
  batchEpcis: (code: string) => `/api/batches/${code}/epcis.json`,
  batchLabels: (code: string, count: number, locale: Locale) =>
    `/api/batches/${code}/labels.pdf?count=${count}&locale=${locale}`,
  search: (query?: string) => (query ? `/search?q=${encodeURIComponent(query)}` : "/search"),
  /** Search with a filter and no words: a category, village or shop by its slug. */
  searchIn: (filter: Record<string, string>) => `/search?${new URLSearchParams(filter)}`,
  help: () => "/help",
  developers: () => "/developers",
  openApi: () => "/api/openapi.json",
  cart: () => "/cart",
  checkout: (only?: string) => (only ? `/checkout?only=${only}` : "/checkout"),
  cashier: (group: string) => `/pay/${group}`,
  paid: (group: string) => `/pay/${group}/result`,
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in"),
  me: () => "/me",
  leave: () => "/me/leave",
  restock: () => "/me/restock",
  follows: () => "/me/follows",
  devices: () => "/me/devices",
  orders: (tab?: string, after?: string, q?: string) => withQuery("/orders", { tab, after, q }),
  order: (number: string) => `/orders/${number}`,
  askAfterSale: (order: string) => `/orders/${order}/after-sale`,
  afterSale: (number: string) => `/after-sales/${number}`,
  review: (order: string, line: string) => `/orders/${order}/reviews/${line}`,
  sellReviews: (tab?: string) => withQuery("/sell/reviews", { tab }),
  countyReviews: (tab?: string) => withQuery("/county/reviews", { tab }),
  messages: () => "/me/messages",
  message: (id: string, before?: string) => withQuery(`/messages/${id}`, { before }),
  /** Begins or goes on with what somebody says to a shop, about goods or an order. */
  askShop: (shop: string, about: { product?: string; order?: string } = {}) =>
    withQuery("/messages/new", { shop, ...about }),
  sellMessages: (from?: string) => withQuery("/sell/messages", { from }),
  sellMessage: (id: string, before?: string) => withQuery(`/sell/messages/${id}`, { before }),
  sellSpecials: (shop?: string) => withQuery("/sell/specials", { shop }),
  sellCoupons: (shop?: string) => withQuery("/sell/coupons", { shop }),
  sellAnswers: (shop?: string) => withQuery("/sell/answers", { shop }),
  lives: () => "/live",
  live: (id: string) => `/live/${id}`,
  sellLives: (shop?: string) => withQuery("/sell/live", { shop }),
  sellLive: (id: string) => `/sell/live/${id}`,
  countyLives: () => "/county/live",
  videos: () => "/videos",
  video: (id: string) => `/videos/${id}`,
  sellVideos: (shop?: string) => withQuery("/sell/videos", { shop }),
  sellNewVideo: (shop?: string) => withQuery("/sell/videos/new", { shop }),
  countyVideos: () => "/county/videos",
  sellCases: (tab?: string, shop?: string) => withQuery("/sell/after-sales", { tab, shop }),
  sellCase: (number: string) => `/sell/after-sales/${number}`,
  stationCases: () => "/station/after-sales",
  countyCases: (tab?: string) => withQuery("/county/after-sales", { tab }),
  countyCase: (number: string) => `/county/after-sales/${number}`,
  rules: (document: string) => `/rules/${document}`,
  findOrder: (number?: string) => `/find-order${number ? `?number=${number}` : ""}`,
  addresses: () => "/addresses",
  notices: () => "/notices",
  invites: (next?: string) => withQuery("/invites", { next }),
  messagesSent: () => "/sms",
  sell: (shop?: string) => withQuery("/sell", { shop }),
  sellOrders: (
    tab?: string,
    shop?: string,
    after?: string,
    found?: { q?: string; days?: string },
  ) => withQuery("/sell/orders", { tab, shop, after, ...found }),
  pickList: (shop?: string) => withQuery("/sell/orders/pick", { shop }),
  sendMany: (shop?: string) => withQuery("/sell/orders/send", { shop }),
  waybillTable: (shop?: string) => withQuery("/sell/orders/table", { shop }),
  sellInvoices: (tab?: string, shop?: string, after?: string) =>
    withQuery("/sell/invoices", { tab, shop, after }),
  sellCustomers: (
    shop?: string,
    found: { q?: string; tag?: string; quiet?: string; after?: string } = {},
  ) => withQuery("/sell/customers", { shop, ...found }),
  /** A customer, by one of their orders. */
  sellCustomer: (order: string, after?: string) => withQuery(`/sell/customers/${order}`, { after }),
  takeOrder: (shop?: string) => withQuery("/sell/orders/take", { shop }),
  takenOrders: (shop?: string) => withQuery("/sell/orders/taken", { shop }),
  takenOrder: (group: string) => `/sell/orders/taken/${group}`,
  /** What a shop wrote down, for who was given this. */
  orderLink: (token: string) => `/for-you/${token}`,
  sellOrder: (number: string) => `/sell/orders/${number}`,
  packingSlip: (number: string) => `/sell/orders/${number}/slip`,
  /** A PDF, without a language of its own in the address. */
  labels: (parcels: string[], locale: Locale) =>
    `/api/labels?parcels=${parcels.join(",")}&locale=${locale}`,
  sellStock: (shop?: string, from: { q?: string; after?: string } = {}) =>
    withQuery("/sell/stock", { shop, ...from }),
  stockHistory: (variantId: string) => `/sell/stock/${variantId}`,
  sellProducts: (tab?: string, shop?: string, from: { q?: string; after?: string } = {}) =>
    withQuery("/sell/products", { tab, shop, ...from }),
  newProduct: (shop?: string) => withQuery("/sell/products/new", { shop }),
  sellPrices: (shop?: string) => withQuery("/sell/products/prices", { shop }),
  sellProduct: (id: string) => `/sell/products/${id}`,
  sellProductPart: (id: string, part: string) => `/sell/products/${id}/${part}`,
  sellBatches: (product: string) => `/sell/products/${product}/batches`,
  newBatch: (product: string) => `/sell/products/${product}/batches/new`,
  sellShop: (shop?: string) => withQuery("/sell/shop", { shop }),
  county: () => "/county",
  sellTeam: (shop?: string) => withQuery("/sell/team", { shop }),
  newHelper: (shop?: string) => withQuery("/sell/team/new", { shop }),
  shopLaw: (shop?: string) => withQuery("/sell/team/law", { shop }),
  sellWebhooks: (shop?: string) => withQuery("/sell/shop/webhooks", { shop }),
  sellKeys: (shop?: string) => withQuery("/sell/shop/keys", { shop }),
  sellGreeting: (shop?: string) => withQuery("/sell/shop/greeting", { shop }),
  sellPapers: (shop?: string) => withQuery("/sell/shop/papers", { shop }),
  sellHoliday: (shop?: string) => withQuery("/sell/shop/holiday", { shop }),
  helped: (after?: string) => withQuery("/sell/helped", { after }),
  letHelp: (shop?: string) => withQuery("/sell/helped/allow", { shop }),
  askHelp: (shop?: string) => withQuery("/sell/helped/ask", { shop }),
  station: () => "/station",
  previewProduct: (id: string) => `/sell/products/${id}/preview`,
  stationCash: () => "/station/cash",
  stationCollection: (tab?: string) => withQuery("/station/collection", { tab }),
  stationParcels: (asked: { station?: string; run?: string } = {}) =>
    withQuery("/station/parcels", asked),
  centre: (centre?: string) => withQuery("/centre", { centre }),
  manifest: (id: string) => `/centre/manifests/${id}`,
  manifestSheet: (id: string, locale: Locale) => `/api/manifests/${id}?locale=${locale}`,
  stationOpen: () => "/station/open",
  /** `to` is where the work begins. */
  stationShop: (shopId: string, to?: "messages") => withQuery(`/station/shops/${shopId}`, { to }),
  countyRecordings: () => "/county/recordings",
  countyReports: (tab?: string) => withQuery("/county/reports", { tab }),
  countyObjections: (tab?: string) => withQuery("/county/objections", { tab }),
  countyPeople: () => "/county/people",
  countyAudit: (query: Record<string, string | undefined> = {}) =>
    withQuery("/county/audit", query),
  countyShops: () => "/county/shops",
  countyShop: (id: string) => `/county/shops/${id}`,
  countyStations: () => "/county/stations",
  countyVillages: () => "/county/villages",
  countyVillage: (id: string) => `/county/villages/${id}`,
  countyCategories: () => "/county/categories",
  countyCoupons: () => "/county/coupons",
  countyFees: () => "/county/fees",
  countyRules: () => "/county/rules",
  countyMoney: () => "/county/money",
  countyBatches: () => "/county/batches",
  countyCash: () => "/county/cash",
  countyHealth: () => "/county/health",
  countyReconciliation: () => "/county/reconciliation",
  countySettlement: (run?: string) => withQuery("/county/settlement", { run }),
  /** A file, not a page: without a locale in front. */
  bankFile: (id: string, encoding: string) => `/api/settlement/${id}?encoding=${encoding}`,
  shopMoneyFile: (query: Record<string, string | undefined>) => withQuery("/api/money", query),
  sellMoney: (shop?: string, month?: string) => withQuery("/sell/money", { shop, month }),
  sellAccount: (shop?: string) => withQuery("/sell/money/account", { shop }),
  countyFreight: () => "/county/freight",
  sellFigures: (period?: string, shop?: string) => withQuery("/sell/figures", { period, shop }),
  /** Files, not pages: without a locale in front. */
  shopFiguresFile: (query: Record<string, string | undefined>) =>
    withQuery("/api/figures/shop", query),
  shopOrdersFile: (query: Record<string, string | undefined>) => withQuery("/api/orders", query),
  countyFiguresFile: (query: Record<string, string | undefined>) =>
    withQuery("/api/figures/county", query),
  countyAuditFile: (query: Record<string, string | undefined>) => withQuery("/api/audit", query),
  /** Figures that everybody may read; without a month the newest. */
  published: (month?: string) => (month ? `/published/${month}` : "/published"),
  publishedFile: (month: string, format: "csv" | "json", locale: Locale) =>
    withQuery(`/api/published/${month}`, { format, locale }),
  countyPublished: () => "/county/published",
  countyFigures: (month?: string, by?: string, q?: string) =>
    withQuery("/county/figures", { month, by, q }),
  countySubsidies: () => "/county/subsidies",
  countySubsidyCycle: (id: string) => `/county/subsidies/${id}`,
  countyEvidence: (id: string) => `/county/subsidies/evidence/${id}`,
  countyStores: () => "/county/stores",
  countyStore: (id: string) => `/county/stores/${id}`,
  countyUnmapped: () => "/county/stores/unmapped",
  countyStoreFigures: (month?: string, by?: string) =>
    withQuery("/county/stores/figures", { month, by }),
  sellStores: (shop?: string) => withQuery("/sell/stores", { shop }),
  sellStore: (id: string) => `/sell/stores/${id}`,
  /** Files, not pages: without a locale in front. */
  storeFiguresFile: (query: Record<string, string | undefined>) =>
    withQuery("/api/stores/figures", query),
  storeFiles: (id: string, query: Record<string, string | undefined>) =>
    withQuery(`/api/stores/${id}/files`, query),
  apply: () => "/sell/apply",
  applyStep: (step: string) => `/sell/apply/${step}`,
  countyApplications: (tab?: string) => withQuery("/county/applications", { tab }),
  countyApplication: (shopId: string) => `/county/applications/${shopId}`,
  countyPapers: () => "/county/papers",
  countyChanges: () => "/county/changes",
  countyChange: (id: string) => `/county/changes/${id}`,
} as const;

/** `/products/x` → `/zh/products/x`. */
export const localised = (locale: Locale, path: string) => `/${locale}${path === "/" ? "" : path}`;

/** The same page in another locale. */
export const inLocale = (pathname: string, locale: Locale) =>
  pathname.replace(/^\/(zh|en)(?=\/|$)/, `/${locale}`);

/** A `next` parameter, only when it stays on this site. */
export const safeNext = (next: string | null | undefined) =>
  next && /^\/(?![/\\])[\w\-./?=&%]*$/.test(next) ? next : null;
