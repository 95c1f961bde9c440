"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { Notice } from "@/components/ui/notice";

import type { MyShopSettings } from "@/lib/listing";

/** Open, or closed until the keeper opens again. */
export function ShopSwitch({ shop }: { shop: MyShopSettings }) {
  const t = useTranslations("listing.shop");
  const { run, pending, failure } = useCall("listing.pauseOrOpenShop");
  return (
    <Card className="grid gap-3">
      <h2 className="text-xl font-semibold">{t(shop.isOpen ? "isOpen" : "isPaused")}</h2>
      {shop.canPause ? (
        <Button
          variant={shop.isOpen ? "quiet" : "primary"}
          size="lg"
          block
          pending={pending}
          onClick={() => void run({ shopId: shop.id, paused: shop.isOpen })}
        >
          {t(shop.isOpen ? "pause" : "open")}
        </Button>
      ) : (
        <Notice>{t("notYetOpen")}</Notice>
      )}
      <FailureText failure={failure} />
    </Card>
  );
}
