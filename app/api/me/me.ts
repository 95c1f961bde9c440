import { chosenPlace } from "@/components/shared/me/chosen-place";
import type { Me } from "@/components/shared/me/me";
import { cartCount } from "@/lib/cart/queries";
import { findDeliveryOffer } from "@/lib/checkout/queries";
import { findFollowing } from "@/lib/follows/queries";
import { findStock } from "@/lib/inventory/queries";
import { unreadCount } from "@/lib/notifications/queries";
import { currentViewer, ensureGuestToken, shopsFor } from "@/lib/platform/auth";
import { env } from "@/lib/platform/env";
import { told } from "@/lib/platform/route";
import { listWaits } from "@/lib/restock/queries";
import { findSpecialsLeft } from "@/lib/specials/queries";

/** Of no use without a product and a place. */
async function deliveryOf(slug: string | null): Promise<Me["delivery"]> {
  const place = await chosenPlace();
  if (!slug || !place) return undefined;
  return (await findDeliveryOffer(slug, place)) ?? undefined;
}

async function stockOf(slug: string | null): Promise<Me["stock"]> {
  if (!slug) return undefined;
  const [stock, specials] = await Promise.all([findStock(slug), findSpecialsLeft(slug)]);
  if (!stock) return undefined;
  const variants = Object.entries(stock).map(([id, counts]) => [
    id,
    { ...counts, ...(id in specials && { special: specials[id] }) },
  ]);
  return { slug, variants: Object.fromEntries(variants) };
}

/** The personal bits of the static pages, in one request. */
export async function answerMe(request: Request) {
  const viewer = await currentViewer();
  const asked = new URL(request.url).searchParams;
  const [slug, shop] = [asked.get("product"), asked.get("shop")];
  // An action that sets a cookie renders its page a second time; so the first "into the basket" finds one.
  if (slug && viewer.kind === "guest" && !viewer.guestHash) await ensureGuestToken();
  const [inCart, unread, stock, delivery, following] = await Promise.all([
    cartCount(viewer),
    unreadCount(viewer),
    stockOf(slug),
    deliveryOf(slug),
    shop ? findFollowing(viewer, shop) : undefined,
  ]);
  const left = Object.entries(stock?.variants ?? {});
  const gone = left.flatMap(([id, variant]) => (variant.left > 0 ? [] : id));
  const me: Me = {
    signedIn: viewer.kind === "user",
    name: viewer.kind === "user" ? viewer.name : "",
    actingFor: viewer.kind === "user" && viewer.acting ? viewer.acting.ownerName : null,
    cartCount: inCart,
    unread,
    sells: shopsFor(viewer, "shop:enter").length > 0,
    demo: env.isDemo,
    stock,
    waits: await listWaits(viewer, gone),
    delivery,
    following,
  };
  return told(me);
}
