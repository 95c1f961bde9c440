"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button, ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { People } from "@/components/ui/icons";
import { Notice } from "@/components/ui/notice";

import type { MyInvite } from "@/lib/shops";

type Props = { invite: MyInvite; day: string; workHref: string };

/** "Wang asks you to pack": yes or no, and what follows. */
export function InviteCard({ invite, day, workHref }: Props) {
  const t = useTranslations("team");
  const { run, pending, failure } = useCall("shops.answerToInvite");
  const [said, setSaid] = useState<boolean | null>(null);

  async function answer(accept: boolean) {
    if ((await run({ inviteId: invite.id, accept })).ok) setSaid(accept);
  }
  if (said === false) return <Notice title={t("invite.declined")} />;
  if (said)
    return (
      <Card className="grid gap-4">
        <Notice tone="done" title={t("invite.joined")}>
          {t("invite.joinedText", { shop: invite.shop })}
        </Notice>
        <ButtonLink href={workHref} size="lg" block>
          {t("invite.go")}
        </ButtonLink>
      </Card>
    );
  return (
    <Card className="grid gap-4">
      <div className="flex items-center gap-4">
        <span className="grid size-14 shrink-0 place-items-center rounded-full bg-pine-tint text-2xl text-pine">
          <People />
        </span>
        <div className="min-w-0">
          <h2 className="text-lg font-semibold">
            {t("invite.ask", { from: invite.from, shop: invite.shop })}
          </h2>
          <p className="text-sm text-quiet">{t("invite.until", { day })}</p>
        </div>
      </div>
      <p className="rounded-lg bg-sunk px-4 py-3">
        <span className="block text-sm text-quiet">{t("invite.as")}</span>
        <span className="block text-lg font-medium">{t(`role.${invite.role}.title`)}</span>
        <span className="block">{t(`role.${invite.role}.text`)}</span>
      </p>
      <FailureText failure={failure} />
      <Button size="lg" block pending={pending} onClick={() => void answer(true)}>
        {t("invite.yes")}
      </Button>
      <Button variant="quiet" size="lg" block onClick={() => void answer(false)}>
        {t("invite.no")}
      </Button>
    </Card>
  );
}
