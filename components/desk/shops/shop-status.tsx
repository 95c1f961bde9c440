import { useTranslations } from "next-intl";
import { Badge, type Tone } from "@/components/ui/badge";
import type { ShopStatus } from "@/lib/shops";

const tones: Record<ShopStatus, Tone> = {
  OPEN: "pine",
  PAUSED: "millet",
  SUBMITTED: "calaite",
  DRAFT: "plain",
  REJECTED: "brick",
  SUSPENDED: "brick",
  CLOSED: "plain",
};

/** Where a shop stands, in a word. */
export function ShopState({ status }: { status: ShopStatus }) {
  const t = useTranslations("county.shops.statuses");
  return <Badge tone={tones[status]}>{t(status)}</Badge>;
}
