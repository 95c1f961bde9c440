import "server-only";
import type { HomeNumbers } from "@/components/workbench/home/home-tiles";
import { findMatters } from "@/components/workbench/home/matters";
import { countCases } from "@/lib/aftersales/queries";
import { getShopDay, listShopOrders } from "@/lib/dispatch/queries";
import { countLow } from "@/lib/inventory/queries";
import { countInvoices } from "@/lib/invoices/queries";
import {
  countAtCounty,
  listGoodsPapers,
  listLackingPapers,
  listRests,
  listSentBack,
} from "@/lib/listing/queries";
import { countWaiting } from "@/lib/messages/queries";
import { listMyPapers } from "@/lib/onboarding/queries";
import { getMoneyOnItsWay } from "@/lib/orders/queries";
import { mayAct, type UserViewer } from "@/lib/platform/auth";
import type { Locale } from "@/lib/platform/i18n";
import { findStage, getSoldToday } from "@/lib/reporting/queries";
import { countUnanswered } from "@/lib/reviews/queries";
import type { MyShop } from "@/lib/shops/queries";

type Asked = { viewer: UserViewer; shop: MyShop | null; locale: Locale };

/** All that the home of the workbench shows, of one shop or of all; nothing that the viewer may not see. */
export async function readHome({ viewer, shop, locale }: Asked) {
  const id = shop?.id ?? null;
  const [
    day,
    queue,
    low,
    atCounty,
    onItsWay,
    sold,
    papers,
    goodsPapers,
    lacking,
    sentBack,
    rests,
    stage,
  ] = await Promise.all([
    getShopDay(viewer, id),
    listShopOrders(viewer, { tab: "toShip", shopId: id, cursor: null, locale }),
    mayAct(viewer, "stock:edit") ? countLow(viewer, id) : null,
    mayAct(viewer, "product:edit") ? countAtCounty(viewer, id) : null,
    mayAct(viewer, "money:see") ? getMoneyOnItsWay(viewer, id) : null,
    getSoldToday(viewer, id),
    listMyPapers(viewer, id),
    listGoodsPapers(viewer, id, locale),
    listLackingPapers(viewer, id, locale),
    listSentBack(viewer, id, locale),
    listRests(viewer, id, locale),
    mayAct(viewer, "product:edit") ? findStage(viewer, id) : null,
  ]);
  const { toShip, late } = day;
  const cases = mayAct(viewer, "aftersale:answer") ? (await countCases(viewer)).seller : null;
  const messages = mayAct(viewer, "message:answer") ? await countWaiting(viewer) : null;
  const reviews = mayAct(viewer, "review:answer") ? await countUnanswered(viewer, id) : null;
  const invoices = mayAct(viewer, "invoice:give") ? await countInvoices(viewer, id) : 0;
  const waiting = { cases, messages, reviews };
  const numbers: HomeNumbers = { toShip, late, low, atCounty, onItsWay, ...waiting };
  const found = { late, papers, goodsPapers, lacking, sentBack, rests, invoices, shop: shop?.slug };
  const matters = await findMatters(found, locale);
  return { day, soldFen: sold?.fen ?? null, orders: queue.orders, numbers, matters, stage };
}
