"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button, ButtonFile } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Notice } from "@/components/ui/notice";

import type { Locale } from "@/lib/platform/i18n";
import { paths } from "@/lib/platform/paths";

type Printable = { id: string; printCount: number };
type Props = { parcels: Printable[]; locale: Locale };

/** Opens the labels to print and asks whether they came out: only a yes counts as printed. */
export function PrintLabels({ parcels, locale }: Props) {
  const t = useTranslations("dispatch.print");
  const [isAsking, setAsking] = useState(false);
  const { run, pending, failure } = useCall("dispatch.labelsPrinted");
  const isAgain = parcels.every(({ printCount }) => printCount > 0);

  async function confirm() {
    const printed = parcels.map(({ id, printCount }) => ({ id, seen: printCount }));
    if ((await run({ parcels: printed })).ok) setAsking(false);
  }

  return (
    <div className="grid gap-3">
      <ButtonFile
        variant={isAgain ? "quiet" : "primary"}
        size="lg"
        href={paths.labels(
          parcels.map(({ id }) => id),
          locale,
        )}
        onClick={() => setAsking(true)}
      >
        {t(isAgain ? "again" : "open", { count: parcels.length })}
      </ButtonFile>
      {isAsking && (
        <Notice title={t("ask")}>
          <div className="mt-2 grid grid-cols-2 gap-3">
            <Button size="lg" className="px-3!" pending={pending} onClick={confirm}>
              {t("yes")}
            </Button>
            <Button variant="quiet" size="lg" className="px-3!" onClick={() => setAsking(false)}>
              {t("no")}
            </Button>
          </div>
        </Notice>
      )}
      <FailureText failure={failure} />
    </div>
  );
}
