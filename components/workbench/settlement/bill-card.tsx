"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { moment } from "@/components/ui/moment";
import { Money } from "@/components/ui/money";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import type { Locale } from "@/lib/platform/i18n";
import type { OpenBill, OrderMoney } from "@/lib/settlement";
import { OrderRows } from "./order-rows";

type Props = { bill: OpenBill; orders: OrderMoney[]; locale: Locale };

/** The bill to look at: it is right, or one order on it is wrong; silence agrees. */
export function BillCard({ bill, orders, locale }: Props) {
  const t = useTranslations("settlement.bill");
  const { run, pending, failure } = useCall("settlement.checkBill");
  async function check() {
    const answer = await run({ id: bill.id });
    if (answer.ok) toast(t("checked"));
  }
  return (
    <Card className="grid gap-4 border-millet">
      <div>
        <h2 className="text-xl font-semibold">{t("title")}</h2>
        <Money fen={bill.amountFen} locale={locale} className="text-3xl font-semibold" />
        {bill.subsidyFen !== 0 && (
          <p className="flex items-baseline gap-2">
            {t("subsidy")} <Money fen={bill.subsidyFen} locale={locale} className="font-semibold" />
          </p>
        )}
        <p className="text-quiet">
          {t("until", { when: moment(new Date(bill.checkBy), locale), number: bill.number })}
        </p>
      </div>
      <details>
        <summary className="inline-flex min-h-(--control) cursor-pointer items-center text-calaite">
          {t("orders", { count: orders.length })}
        </summary>
        <OrderRows orders={orders} locale={locale} />
      </details>
      <FailureText failure={failure} />
      <Button size="lg" block pending={pending} onClick={() => void check()}>
        {t("right")}
      </Button>
      <details>
        <summary className="inline-flex min-h-(--control) cursor-pointer items-center text-calaite">
          {t("wrong")}
        </summary>
        <Objection id={bill.id} orders={orders} />
      </details>
    </Card>
  );
}

function Objection({ id, orders }: { id: string; orders: OrderMoney[] }) {
  const t = useTranslations("settlement.bill");
  const [order, setOrder] = useState(orders[0]?.number ?? "");
  const [note, setNote] = useState("");
  const { run, pending, failure } = useCall("settlement.objectToOrder");
  async function send() {
    const answer = await run({ id, order, note: note.trim() });
    if (!answer.ok) return;
    setNote("");
    toast(t("told"));
  }
  return (
    <div className="grid gap-4">
      <Field label={t("which")}>
        {(control) => (
          <Select {...control} value={order} onChange={(event) => setOrder(event.target.value)}>
            {orders.map(({ number }) => (
              <option key={number}>{number}</option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t("why")} hint={t("whyHint")}>
        {(control) => (
          <Input {...control} value={note} onChange={(event) => setNote(event.target.value)} />
        )}
      </Field>
      <FailureText failure={failure} />
      <Button variant="quiet" size="lg" block pending={pending} onClick={() => void send()}>
        {t("tell")}
      </Button>
    </div>
  );
}
