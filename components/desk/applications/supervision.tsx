"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button, ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";

import type { Supervision as Wish } from "@/lib/onboarding";

import { canMoveShop, type ShopStatus } from "@/lib/shops";

type Props = { shopId: string; status: ShopStatus; shopHref: string | null };

/** Stop a shop, let it go on, close it for good; closing can't be undone, so it is pressed twice. */
export function Supervision({ shopId, status, shopHref }: Props) {
  const t = useTranslations("onboarding.county");
  const field = useRef<HTMLTextAreaElement>(null);
  const { run, pending, failure } = useCall("onboarding.supervise");
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [isSure, setSure] = useState(false);

  async function move(to: Wish["to"]) {
    if (reason.trim() === "") {
      setMissing(true);
      return field.current?.focus();
    }
    if (to === "CLOSED" && !isSure) return setSure(true);
    const answer = await run({ shopId, from: status, to, reason });
    setSure(false);
    if (!answer.ok) return;
    setReason("");
    toast(t(`shop.${to}`));
  }
  return (
    <Card className="grid gap-4">
      <div>
        <h2 className="text-lg font-semibold">{t("shop.title")}</h2>
        <p className="text-quiet">{t("shop.now", { status: t(`status.${status}`) })}</p>
      </div>
      {shopHref && (
        <ButtonLink variant="quiet" href={shopHref}>
          {t("shop.look")}
        </ButtonLink>
      )}
      {status !== "CLOSED" && (
        <Field
          label={t("shop.reason")}
          error={isMissing && reason.trim() === "" && t("shop.missing")}
        >
          {(control) => (
            <Textarea
              {...control}
              ref={field}
              maxLength={300}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
      )}
      {status === "SUSPENDED" && (
        <Button block pending={pending} onClick={() => void move("OPEN")}>
          {t("shop.reopen")}
        </Button>
      )}
      {canMoveShop(status, "SUSPENDED") && (
        <Button variant="danger" block pending={pending} onClick={() => void move("SUSPENDED")}>
          {t("shop.suspend")}
        </Button>
      )}
      {isSure && <Notice tone="warn">{t("shop.sure")}</Notice>}
      {canMoveShop(status, "CLOSED") && (
        <Button
          variant={isSure ? "danger" : "ghost"}
          block
          pending={pending}
          onClick={() => void move("CLOSED")}
        >
          {t("shop.close")}
        </Button>
      )}
      <FailureText failure={failure} />
    </Card>
  );
}
