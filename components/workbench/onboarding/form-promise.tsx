"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";

import { mayClaimExemption } from "@/lib/onboarding";

import { FormPaper } from "./form-paper";
import type { PaperProps } from "./form-props";
import { Question } from "./question";
import { useGoOn } from "./use-go-on";

type PromiseKind = "LICENCE_OR_EXEMPTION" | "ORIGIN_STATEMENT" | "NO_HEALING_CLAIMS";

/** A sentence in large letters, and their word on it. */
export function FormPromise({
  kind,
  backHref,
  children,
}: Pick<PaperProps, "backHref"> & { kind: PromiseKind; children?: React.ReactNode }) {
  const t = useTranslations("onboarding.promise");
  const goOn = useGoOn();
  const { run, pending, failure } = useCall("onboarding.giveAnswer");

  async function promise() {
    const answer = await run({ kind, attested: true, assetId: null, number: "", expiresOn: null });
    if (answer.ok) goOn(answer.data.next);
  }
  return (
    <Question
      title={t(`${kind}.title`)}
      backHref={backHref}
      pending={pending}
      failure={failure}
      save={t(kind === "LICENCE_OR_EXEMPTION" ? `${kind}.agree` : "agree")}
      onSave={() => void promise()}
    >
      <p className="rounded-lg border-l-4 border-millet bg-card p-5 text-xl leading-relaxed">
        {t(`${kind}.text`)}
      </p>
      {children}
    </Question>
  );
}

/** A licence, or the word that none is needed where the law says so. */
export function FormLicence(props: PaperProps) {
  const t = useTranslations("onboarding.promise.LICENCE_OR_EXEMPTION");
  const { sells, paper, backHref } = props;
  const [hasOne, setHasOne] = useState(!mayClaimExemption(sells) || Boolean(paper?.picture));
  if (hasOne) return <FormPaper {...props} />;
  return (
    <FormPromise kind="LICENCE_OR_EXEMPTION" backHref={backHref}>
      <Button variant="ghost" block onClick={() => setHasOne(true)}>
        {t("other")}
      </Button>
    </FormPromise>
  );
}
