"use client";

import { useTranslations } from "next-intl";
import { SavedLine } from "@/components/shared/api/saved-line";
import { useSelfSaving } from "@/components/shared/api/use-self-saving";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { call } from "@/lib/api";
import type { Greeting, MyShopSettings } from "@/lib/listing";
import { OwnVoice } from "./own-voice";

/** What the keeper says to who comes in: spoken, written, or both; each is kept by itself. */
export function ShopGreeting({ shop }: { shop: MyShopSettings }) {
  const t = useTranslations("listing.shop.greeting");
  const saving = useSelfSaving<Omit<Greeting, "shopId">, null>((part) =>
    call("listing.changeGreeting", { shopId: shop.id, ...part }),
  );
  return (
    <Card className="grid gap-4">
      <p className="text-quiet">{t("hint")}</p>
      <OwnVoice voice={shop.voice} onKeep={(voiceId) => saving.keep({ voiceId })} />
      <Field label={t("zh")}>
        {(control) => (
          <Textarea
            {...control}
            lang="zh-CN"
            maxLength={120}
            defaultValue={shop.greetingZh}
            onChange={({ target }) => saving.change({ greetingZh: target.value })}
            onBlur={() => void saving.flush()}
          />
        )}
      </Field>
      <Field label={t("en")} optional={t("optional")}>
        {(control) => (
          <Textarea
            {...control}
            lang="en"
            maxLength={240}
            defaultValue={shop.greetingEn}
            onChange={({ target }) => saving.change({ greetingEn: target.value })}
            onBlur={() => void saving.flush()}
          />
        )}
      </Field>
      <SavedLine saving={saving} />
    </Card>
  );
}
