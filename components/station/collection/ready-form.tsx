"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { ScanButton } from "@/components/shared/scan/scan-button";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";

/** What came is scanned onto the shelf, one after the other: the field keeps the scanner's words. */
export function ReadyForm() {
  const t = useTranslations("collection.station.ready");
  const { run, pending, failure } = useCall("collection.ready");
  const [scan, setScan] = useState("");
  const [put, setPut] = useState<{ recipient: string; isNew: boolean } | null>(null);
  const field = useRef<HTMLInputElement>(null);

  async function say(text: string) {
    setPut(null);
    const answer = await run({ scan: text.trim() });
    field.current?.focus();
    if (!answer.ok) return field.current?.select();
    setPut(answer.data);
    setScan("");
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (scan.trim().length >= 4) void say(scan);
  };
  return (
    <Card>
      <form method="post" onSubmit={submit} className="grid gap-4">
        <h2 className="text-xl font-semibold">{t("title")}</h2>
        <Field label={t("scan")} hint={t("hint")}>
          {(control) => (
            <Input
              {...control}
              ref={field}
              autoComplete="off"
              maxLength={60}
              value={scan}
              onChange={(event) => setScan(event.target.value)}
            />
          )}
        </Field>
        <FailureText failure={failure} />
        {put && (
          <Notice
            tone="done"
            title={t(put.isNew ? "done" : "again", { recipient: put.recipient })}
          />
        )}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" variant="quiet" size="lg" className="grow" pending={pending}>
            {t("put")}
          </Button>
          <ScanButton small onScan={(text) => void say(text)} />
        </div>
      </form>
    </Card>
  );
}
