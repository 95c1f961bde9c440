"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import type { MyShopSettings } from "@/lib/listing";
import { changeHoliday, pauseOrOpenShop } from "@/lib/listing/actions";

/** The switch (closed until I open again) and the holiday with its days and a word to shoppers. */
export function ShopRest({ shop }: { shop: MyShopSettings }) {
  const t = useTranslations("listing.shop");
  const pause = useAction(pauseOrOpenShop);
  return (
    <Card className="grid gap-5">
      <div className="grid gap-3">
        <h2 className="text-xl font-semibold">{t(shop.isOpen ? "isOpen" : "isPaused")}</h2>
        {shop.canPause ? (
          <Button
            variant={shop.isOpen ? "quiet" : "primary"}
            size="lg"
            block
            pending={pause.pending}
            onClick={() => void pause.run({ shopId: shop.id, paused: shop.isOpen })}
          >
            {t(shop.isOpen ? "pause" : "open")}
          </Button>
        ) : (
          <Notice>{t("notYetOpen")}</Notice>
        )}
        <FailureText failure={pause.failure} />
      </div>
      <HolidayForm shop={shop} />
    </Card>
  );
}

function HolidayForm({ shop }: { shop: MyShopSettings }) {
  const t = useTranslations("listing.shop.holiday");
  const { run, pending, failure } = useAction(changeHoliday);
  const [from, setFrom] = useState(shop.closedFrom ?? "");
  const [to, setTo] = useState(shop.closedTo ?? "");
  const [note, setNote] = useState(shop.closedNote);
  const isBackwards = to !== "" && from > to;

  async function save(start: string | null) {
    if (start === "" || (start && isBackwards)) return;
    const answer = await run({ shopId: shop.id, from: start, to: (start && to) || null, note });
    if (!answer.ok) return;
    if (!start) {
      setFrom("");
      setTo("");
      setNote("");
    }
    toast(t(start ? "saved" : "ended"));
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(from);
      }}
      className="grid gap-4 border-t border-hairline pt-4"
    >
      <div>
        <h2 className="text-xl font-semibold">{t("title")}</h2>
        <p className="text-quiet">{t("hint")}</p>
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={t("from")}>
          {(control) => (
            <Input
              {...control}
              type="date"
              value={from}
              onChange={({ target }) => setFrom(target.value)}
            />
          )}
        </Field>
        <Field label={t("to")} error={isBackwards && t("backwards")}>
          {(control) => (
            <Input
              {...control}
              type="date"
              value={to}
              onChange={({ target }) => setTo(target.value)}
            />
          )}
        </Field>
      </div>
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
  );
}
