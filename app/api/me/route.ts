import type { Me } from "@/components/me/me";
import { cartCount } from "@/lib/cart/queries";
import { findProduct } from "@/lib/catalog/queries";
import { availability } from "@/lib/inventory/queries";
import { unreadCount } from "@/lib/notifications/queries";
import { currentViewer, ensureGuestToken, shopsFor } from "@/lib/platform/auth";
import { env } from "@/lib/platform/env";
import { defaultLocale } from "@/lib/platform/i18n";

export const dynamic = "force-dynamic";

async function stockOf(slug: string | null): Promise<Me["stock"]> {
  const product = slug ? await findProduct(slug, defaultLocale) : null;
  if (!product) return undefined;
  const variants = await availability(product.variants.map(({ id }) => id));
  return { slug: product.slug, variants };
}

/** The personal bits of the static pages, in one request. */
export async function GET(request: Request) {
  const viewer = await currentViewer();
  const slug = new URL(request.url).searchParams.get("product");
  // An action that sets a cookie renders its page a second time; so the first "into the basket" finds one.
  if (slug && viewer.kind === "guest" && !viewer.guestHash) await ensureGuestToken();
  const [inCart, unread, stock] = await Promise.all([
    cartCount(viewer),
    unreadCount(viewer),
    stockOf(slug),
  ]);
  const me: Me = {
    signedIn: viewer.kind === "user",
    name: viewer.kind === "user" ? viewer.name : "",
    cartCount: inCart,
    unread,
    sells: shopsFor(viewer, "shop:enter").length > 0,
    demo: env.isDemo,
    stock,
  };
  return Response.json(me, { headers: { "Cache-Control": "private, no-store" } });
}
