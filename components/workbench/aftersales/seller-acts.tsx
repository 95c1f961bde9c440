"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioCards } from "@/components/ui/radio-cards";
import { Sheet } from "@/components/ui/sheet";
import { toast } from "@/components/ui/toast";
import { type CaseView, type Refused, refusals } from "@/lib/aftersales";
import { parseYuan } from "@/lib/platform/money";

/** Agree to all of it, offer a part, or refuse because: three large buttons. */
export function SellerActs({ one }: { one: CaseView }) {
  const t = useTranslations("aftersale.act");
  const common = useTranslations("common");
  const seen = { number: one.number, version: one.version };
  const [open, setOpen] = useState<"offer" | "refuse" | null>(null);
  const agree = useCall("aftersales.agreeCase");
  const receive = useCall("aftersales.receiveBack");
  const close = () => setOpen(null);
  async function say(answer: Promise<{ ok: boolean }>, word: string) {
    if ((await answer).ok) toast(t(word));
  }
  if (one.status === "RETURN_SHIPPED") {
    return (
      <div className="grid gap-3">
        <FailureText failure={receive.failure} />
        <Button
          size="lg"
          block
          pending={receive.pending}
          onClick={() => void say(receive.run(seen), "receivedDone")}
        >
          {t("received")}
        </Button>
      </div>
    );
  }
  if (one.status !== "REQUESTED") return null;
  return (
    <div className="grid gap-3">
      <FailureText failure={agree.failure} />
      <Button
        size="lg"
        block
        pending={agree.pending}
        onClick={() => void say(agree.run(seen), "agreeDone")}
      >
        {t(one.kind === "RETURN_REFUND" ? "agreeReturn" : "agree")}
      </Button>
      <div className="grid gap-3 sm:grid-cols-2">
        <Button variant="quiet" size="lg" onClick={() => setOpen("offer")}>
          {t("offer")}
        </Button>
        <Button variant="quiet" size="lg" onClick={() => setOpen("refuse")}>
          {t("refuse")}
        </Button>
      </div>
      <Sheet
        open={open !== null}
        onClose={close}
        title={t(open ?? "offer")}
        labels={{ close: common("close") }}
      >
        {open === "offer" && <Offer seen={seen} onDone={close} />}
        {open === "refuse" && <Refuse seen={seen} onDone={close} />}
      </Sheet>
    </div>
  );
}

type PartProps = { seen: { number: string; version: number }; onDone: () => void };

function Offer({ seen, onDone }: PartProps) {
  const t = useTranslations("aftersale.act");
  const [yuan, setYuan] = useState("");
  const { run, pending, failure } = useCall("aftersales.offerPart");
  async function send() {
    const answer = await run({ ...seen, amountFen: parseYuan(yuan) ?? 0 });
    if (!answer.ok) return;
    toast(t("offerDone"));
    onDone();
  }
  return (
    <div className="grid gap-4">
      <Field label={t("amount")} hint={t("amountHint")}>
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            value={yuan}
            onChange={(event) => setYuan(event.target.value)}
          />
        )}
      </Field>
      <FailureText failure={failure} />
      <Button size="lg" block pending={pending} onClick={() => void send()}>
        {t("sendOffer")}
      </Button>
    </div>
  );
}

function Refuse({ seen, onDone }: PartProps) {
  const t = useTranslations("aftersale");
  const [why, setWhy] = useState<Refused>("NOT_SO");
  const [note, setNote] = useState("");
  const { run, pending, failure } = useCall("aftersales.refuseCase");
  async function send() {
    const answer = await run({ ...seen, why, note: note.trim() });
    if (!answer.ok) return;
    toast(t("act.refuseDone"));
    onDone();
  }
  return (
    <div className="grid gap-4">
      <RadioCards
        legend={t("act.why")}
        name="why"
        value={why}
        onChange={(value) => setWhy(refusals.find((one) => one === value) ?? why)}
        choices={refusals.map((value) => ({ value, label: t(`refusal.${value}`) }))}
      />
      <Field label={t("words")} hint={t("act.refuseHint")}>
        {(control) => (
          <Input {...control} value={note} onChange={(event) => setNote(event.target.value)} />
        )}
      </Field>
      <FailureText failure={failure} />
      <Button variant="danger" size="lg" block pending={pending} onClick={() => void send()}>
        {t("act.refuse")}
      </Button>
    </div>
  );
}
