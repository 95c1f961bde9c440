"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { SwitchCard } from "@/components/workbench/frame/switch-card";
import type { MyShopSettings } from "@/lib/listing";

/** Whether buyers may fetch what they bought at a station. */
export function CollectionSwitch({ shop }: { shop: MyShopSettings }) {
  const t = useTranslations("listing.shop.collection");
  const { run, pending, failure } = useCall("listing.letCollect");
  const { id: shopId, allowsCollection } = shop;
  const [now, turn] = allowsCollection ? [t("on"), t("stop")] : [t("off"), t("allow")];
  return (
    <SwitchCard
      words={{ title: t("title"), now, text: t("text"), turn }}
      pending={pending}
      failure={failure}
      onTurn={() => void run({ shopId, allows: !allowsCollection })}
    />
  );
}
