import "server-only";
import type { Route } from "@/lib/platform/route";
import { answerLog } from "./audit";
import { answerBankFile } from "./bank-file";
import { answerEpcis } from "./batches/epcis";
import { answerBatchLabels } from "./batches/labels";
import { hearCarrier } from "./carrier-events";
import { answerCountyFigures } from "./figures/county";
import { answerShopFigures } from "./figures/shop";
import { answerMedia, answerPrivateFile } from "./files";
import { answerHealth } from "./health";
import { answerLabels } from "./labels/labels";
import { answerManifest } from "./manifests";
import { answerMe } from "./me/me";
import { answerMyData } from "./me/my-data";
import { answerMetrics } from "./metrics";
import { answerMoney } from "./money";
import { answerOpenApi } from "./openapi";
import { answerOrders } from "./orders/orders";
import { answerPublished } from "./published";
import { answerCards } from "./search/cards";
import { answerFacets } from "./search/facets";
import { answerSearch } from "./search/search";
import { answerSuggest } from "./search/suggest";
import { answerStoreFigures } from "./stores/figures";
import { takeStoreFile } from "./stores/files";
import { hearStripe } from "./stripe-events";
import { takeUpload } from "./uploads";
import { answerFeed, answerFilm, answerLikes } from "./videos";

type Answer = Route["answer"];

const read = (path: string, answer: Answer): Route => ({ method: "GET", path, answer });
const take = (path: string, answer: Answer): Route => ({ method: "POST", path, answer });

/** Everything that is answered beside pages and operations; next-auth keeps its own. */
export const routes: readonly Route[] = [
  read("/api/me", answerMe),
  read("/api/me/export", answerMyData),
  read("/api/search", answerSearch),
  read("/api/search/cards", answerCards),
  read("/api/search/facets", answerFacets),
  read("/api/search/suggest", answerSuggest),
  read("/api/videos", answerFeed),
  read("/api/videos/likes", answerLikes),
  read("/api/videos/:id/film", answerFilm),
  read("/media/:key{.+}", answerMedia),
  read("/api/files/:key{.+}", answerPrivateFile),
  take("/api/uploads", takeUpload),
  take("/api/webhooks/stripe", hearStripe),
  take("/api/carriers/:code/events", hearCarrier),
  read("/api/labels", answerLabels),
  read("/api/batches/:code/labels.pdf", answerBatchLabels),
  read("/api/batches/:code/epcis.json", answerEpcis),
  read("/api/manifests/:id", answerManifest),
  read("/api/orders", answerOrders),
  read("/api/money", answerMoney),
  read("/api/figures/shop", answerShopFigures),
  read("/api/figures/county", answerCountyFigures),
  read("/api/stores/figures", answerStoreFigures),
  take("/api/stores/:id/files", takeStoreFile),
  read("/api/settlement/:id", answerBankFile),
  read("/api/audit", answerLog),
  read("/api/published/:month", answerPublished),
  read("/api/openapi.json", answerOpenApi),
  read("/api/health", answerHealth),
  read("/api/metrics", answerMetrics),
];
