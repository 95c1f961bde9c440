"use client";

import { useTranslations } from "next-intl";
import { KeptOr } from "@/components/shared/outbox/kept-or";
import { useWaitingCall } from "@/components/shared/outbox/use-waiting-call";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { Notice } from "@/components/ui/notice";

import type { MyShopSettings } from "@/lib/listing";

/** Open, or closed until the keeper opens again. */
export function ShopSwitch({ shop }: { shop: MyShopSettings }) {
  const t = useTranslations("listing.shop");
  const { run, pending, failure } = useWaitingCall("listing.pauseOrOpenShop");
  const subject = `open:${shop.id}`;
  const wish = t(shop.isOpen ? "pause" : "open");
  const change = () =>
    run({ shopId: shop.id, paused: shop.isOpen }, { subject, settles: true, name: wish });
  return (
    <Card className="grid gap-3">
      <h2 className="text-xl font-semibold">{t(shop.isOpen ? "isOpen" : "isPaused")}</h2>
      {shop.canPause ? (
        <KeptOr subject={subject}>
          <Button
            variant={shop.isOpen ? "quiet" : "primary"}
            size="lg"
            block
            pending={pending}
            onClick={() => void change()}
          >
            {wish}
          </Button>
        </KeptOr>
      ) : (
        <Notice>{t("notYetOpen")}</Notice>
      )}
      <FailureText failure={failure} />
    </Card>
  );
}
