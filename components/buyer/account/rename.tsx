"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { refreshMe } from "@/components/shared/me/store";
import { Button } from "@/components/ui/button";
import { useFailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Pencil } from "@/components/ui/icons";
import { Input } from "@/components/ui/input";
import { Sheet } from "@/components/ui/sheet";
import { toast } from "@/components/ui/toast";

export function Rename({ name }: { name: string }) {
  const t = useTranslations("account.name");
  const close = useTranslations("common")("close");
  const words = useFailureText();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState(name);
  const { run, pending, failure, clear } = useCall("identity.rename");

  const error = failure && (failure.code === "INVALID_INPUT" ? t("wrong") : words(failure));

  async function save() {
    const answer = await run({ name: typed });
    if (!answer.ok) return;
    setOpen(false);
    toast(t("saved"));
    await refreshMe();
  }
  return (
    <>
      <Button
        variant="ghost"
        size="sm"
        onClick={() => {
          clear();
          setOpen(true);
        }}
      >
        <Pencil />
        <span className="sr-only sm:not-sr-only">{t("edit")}</span>
      </Button>
      <Sheet open={isOpen} onClose={() => setOpen(false)} title={t("title")} labels={{ close }}>
        <form action={save} className="grid gap-4">
          <Field label={t("label")} hint={t("hint")} error={error} required>
            {(control) => (
              <Input
                {...control}
                name="name"
                autoComplete="name"
                maxLength={20}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
          <Button type="submit" block pending={pending}>
            {t("save")}
          </Button>
        </form>
      </Sheet>
    </>
  );
}
