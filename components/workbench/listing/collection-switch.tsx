"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import type { MyShopSettings } from "@/lib/listing";

/** Whether buyers may fetch what they bought at a station. */
export function CollectionSwitch({ shop }: { shop: MyShopSettings }) {
  const t = useTranslations("listing.shop.collection");
  const { run, pending, failure } = useCall("listing.letCollect");
  const { id: shopId, allowsCollection } = shop;
  return (
    <Card className="grid gap-3">
      <h2 className="text-xl font-semibold">{t("title")}</h2>
      <p className="font-medium">{t(allowsCollection ? "on" : "off")}</p>
      <p className="text-quiet">{t("text")}</p>
      <Button
        variant="quiet"
        size="lg"
        block
        pending={pending}
        onClick={() => void run({ shopId, allows: !allowsCollection })}
      >
        {t(allowsCollection ? "stop" : "allow")}
      </Button>
      <FailureText failure={failure} />
    </Card>
  );
}
