"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { KeptOr } from "@/components/shared/outbox/kept-or";
import { isTaken, useWaitingCall } from "@/components/shared/outbox/use-waiting-call";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DayInput } from "@/components/ui/day-input";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";

import type { MyShopSettings } from "@/lib/listing";

/** The days on which the shop takes no orders, and a word to shoppers. */
export function HolidayForm({ shop }: { shop: MyShopSettings }) {
  const t = useTranslations("listing.shop.holiday");
  const { run, pending, failure } = useWaitingCall("listing.changeHoliday");
  const [from, setFrom] = useState(shop.closedFrom ?? "");
  const [to, setTo] = useState(shop.closedTo ?? "");
  const [note, setNote] = useState(shop.closedNote);
  const subject = `holiday:${shop.id}`;
  const isBackwards = to !== "" && from > to;

  async function save(start: string | null) {
    if (start === "" || (start && isBackwards)) return;
    const answer = await run(
      { shopId: shop.id, from: start, to: (start && to) || null, note },
      {
        subject,
        settles: true,
        typed: start ? [start, to, note].filter(Boolean).join(" – ") : t("end"),
      },
    );
    if (!isTaken(answer)) return;
    if (!start) {
      setFrom("");
      setTo("");
      setNote("");
    }
    if (answer.ok) toast(t(start ? "saved" : "ended"));
  }
  return (
    <Card>
      <KeptOr subject={subject}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save(from);
          }}
          className="grid gap-4"
        >
          <p className="text-quiet">{t("hint")}</p>
          <DayInput label={t("from")} value={from} onChange={setFrom} years={[0, 1]} />
          <DayInput
            label={t("to")}
            value={to}
            onChange={setTo}
            years={[0, 1]}
            error={isBackwards && t("backwards")}
          />
          <Field label={t("note")} hint={t("noteHint")}>
            {(control) => (
              <Input
                {...control}
                maxLength={80}
                value={note}
                onChange={({ target }) => setNote(target.value)}
              />
            )}
          </Field>
          <FailureText failure={failure} />
          <Button type="submit" size="lg" block pending={pending}>
            {t("save")}
          </Button>
          {shop.closedFrom && (
            <Button variant="ghost" block onClick={() => void save(null)}>
              {t("end")}
            </Button>
          )}
        </form>
      </KeptOr>
    </Card>
  );
}
