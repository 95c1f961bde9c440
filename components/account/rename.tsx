"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { refreshMe } from "@/components/me/store";
import { Button } from "@/components/ui/button";
import { useFailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Pencil } from "@/components/ui/icons";
import { Input } from "@/components/ui/input";
import { Sheet } from "@/components/ui/sheet";
import { toast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import { rename } from "@/lib/identity/actions";

export function Rename({ name }: { name: string }) {
  const t = useTranslations("account.name");
  const close = useTranslations("common")("close");
  const words = useFailureText();
  const [isOpen, setOpen] = useState(false);
  const { run, pending, failure, clear } = useAction(rename);

  async function save(form: FormData) {
    const answer = await run({ name: String(form.get("name")) });
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
          <Field label={t("label")} hint={t("hint")} error={failure && words(failure)} required>
            {(control) => (
              <Input
                {...control}
                name="name"
                autoComplete="name"
                maxLength={20}
                defaultValue={name}
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
