"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import type { CaseView } from "@/lib/aftersales";

type Props = { one: CaseView; carriers: { code: string; name: string }[] };

/** What the buyer can do next; the way that leads on stands first. */
export function BuyerActs({ one, carriers }: Props) {
  const t = useTranslations("aftersale.act");
  const seen = { number: one.number, version: one.version };
  const take = useCall("aftersales.acceptOffer");
  const decline = useCall("aftersales.declineOffer");
  const dispute = useCall("aftersales.disputeCase");
  const withdraw = useCall("aftersales.withdrawCase");
  const own = {
    OFFERED: [
      { key: "take", act: take, variant: "primary" as const },
      { key: "decline", act: decline, variant: "quiet" as const },
    ],
    REFUSED: [{ key: "dispute", act: dispute, variant: "primary" as const }],
    NONE: [],
  }[one.status === "OFFERED" || (one.status === "REFUSED" && one.deadlineAt) ? one.status : "NONE"];
  const mayWithdraw = ["REQUESTED", "OFFERED", "AWAITING_RETURN", "DISPUTED"].includes(one.status);
  const failure = take.failure ?? decline.failure ?? dispute.failure ?? withdraw.failure;
  async function run(act: typeof take, key: string) {
    const answer = await act.run(seen);
    if (answer.ok) toast(t(`${key}Done`));
  }
  return (
    <div className="grid gap-3">
      {one.status === "AWAITING_RETURN" && <SendBack one={one} carriers={carriers} />}
      <FailureText failure={failure} />
      <div className="flex flex-wrap gap-3">
        {own.map(({ key, act, variant }) => (
          <Button
            key={key}
            variant={variant}
            size="lg"
            pending={act.pending}
            onClick={() => void run(act, key)}
          >
            {t(key)}
          </Button>
        ))}
        {mayWithdraw && (
          <Button
            variant="ghost"
            size="lg"
            pending={withdraw.pending}
            onClick={() => void run(withdraw, "withdraw")}
          >
            {t("withdraw")}
          </Button>
        )}
      </div>
    </div>
  );
}

function SendBack({ one, carriers }: Props) {
  const t = useTranslations("aftersale.act");
  const [carrierCode, setCarrier] = useState(carriers[0]?.code ?? "");
  const [waybill, setWaybill] = useState("");
  const { run, pending, failure } = useCall("aftersales.sendBack");
  const seen = { number: one.number, version: one.version };
  return (
    <Card className="grid gap-3">
      <p className="font-medium">{t("to")}</p>
      <p className="select-all rounded-md bg-sunk px-3 py-2">{one.returnTo}</p>
      <Field label={t("carrier")}>
        {(control) => (
          <Select
            {...control}
            value={carrierCode}
            onChange={(event) => setCarrier(event.target.value)}
          >
            {carriers.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t("waybill")}>
        {(control) => (
          <Input
            {...control}
            value={waybill}
            onChange={(event) => setWaybill(event.target.value)}
          />
        )}
      </Field>
      <FailureText failure={failure} />
      <Button
        size="lg"
        pending={pending}
        onClick={() => void run({ ...seen, carrierCode, waybill: waybill.trim() })}
      >
        {t("sent")}
      </Button>
    </Card>
  );
}
