"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";
import { CountField, NameField } from "./sign-fields";

type Props = { id: string; clerkName: string };

/** Both count what lies there, and both say so by name. */
export function CloseForm({ id, clerkName }: Props) {
  const t = useTranslations("relay.manifest");
  const { run, pending, failure } = useCall("relay.closeManifest");
  const [count, setCount] = useState("");
  const [clerk, setClerk] = useState(clerkName);
  const [driver, setDriver] = useState("");
  async function submit(event: FormEvent) {
    event.preventDefault();
    const counted = Number(count);
    if ((await run({ id, counted, clerk, driver })).ok) toast(t("closed", { count: counted }));
  }
  const isReady = count !== "" && clerk.trim() !== "" && driver.trim() !== "";
  return (
    <Card>
      <form method="post" onSubmit={(event) => void submit(event)} className="grid gap-4">
        <h2 className="text-xl font-semibold">{t("closeTitle")}</h2>
        <CountField label={t("counted")} value={count} onChange={setCount} />
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          <NameField label={t("clerk")} value={clerk} onChange={setClerk} />
          <NameField label={t("driver")} value={driver} onChange={setDriver} />
        </div>
        <FailureText failure={failure} />
        <Button type="submit" size="lg" pending={pending} disabled={!isReady}>
          {t("close")}
        </Button>
      </form>
    </Card>
  );
}
