"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Chips } from "@/components/ui/chips";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { type Platform, platforms } from "@/lib/stores";

/** A store that the shop has elsewhere: where, and what it is called there. */
export function AddStore({ shopId }: { shopId: string }) {
  const t = useTranslations("stores");
  const { run, pending, failure } = useCall("stores.add");
  const [platform, setPlatform] = useState<Platform>("TAOBAO");
  const [name, setName] = useState("");

  async function add(event: FormEvent) {
    event.preventDefault();
    const answer = await run({ shopId, platform, name });
    if (!answer.ok) return;
    toast(t("sell.added"));
    setName("");
  }
  return (
    <Card>
      <form onSubmit={(event) => void add(event)} className="grid grid-cols-1 gap-4">
        <h2 className="text-xl font-semibold">{t("sell.add")}</h2>
        <Chips
          legend={t("sell.which")}
          choices={platforms.map((value) => ({ value, label: t(`platform.${value}`) }))}
          value={platform}
          onChange={setPlatform}
        />
        <Field label={t("sell.name")}>
          {(control) => (
            <Input
              {...control}
              value={name}
              maxLength={60}
              required
              autoComplete="off"
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <FailureText failure={failure} />
        <Button type="submit" size="lg" block pending={pending}>
          {t("sell.go")}
        </Button>
      </form>
    </Card>
  );
}
