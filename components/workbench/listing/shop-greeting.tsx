"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { type KeptVoice, VoiceInput } from "@/components/shared/media/voice-input";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";

import type { MyShopSettings } from "@/lib/listing";

/** What the keeper says to who comes in: spoken, written, or both. */
export function ShopGreeting({ shop }: { shop: MyShopSettings }) {
  const t = useTranslations("listing.shop.greeting");
  const { run, pending, failure } = useCall("listing.changeGreeting");
  const [voice, setVoice] = useState<KeptVoice | null>(shop.voice);
  const [greetingZh, setZh] = useState(shop.greetingZh);
  const [greetingEn, setEn] = useState(shop.greetingEn);

  async function save() {
    const answer = await run({
      shopId: shop.id,
      greetingZh,
      greetingEn,
      voiceId: voice?.id ?? null,
    });
    if (answer.ok) toast(t("saved"));
  }
  return (
    <Card>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        className="grid gap-4"
      >
        <p className="text-quiet">{t("hint")}</p>
        <VoiceInput value={voice} onChange={setVoice} />
        <Field label={t("zh")}>
          {(control) => (
            <Textarea
              {...control}
              lang="zh-CN"
              maxLength={120}
              value={greetingZh}
              onChange={({ target }) => setZh(target.value)}
            />
          )}
        </Field>
        <Field label={t("en")} optional={t("optional")}>
          {(control) => (
            <Textarea
              {...control}
              lang="en"
              maxLength={240}
              value={greetingEn}
              onChange={({ target }) => setEn(target.value)}
            />
          )}
        </Field>
        <FailureText failure={failure} />
        <Button type="submit" size="lg" block pending={pending}>
          {t("save")}
        </Button>
      </form>
    </Card>
  );
}
