"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Door } from "@/components/ui/icons";

import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

export function SignOut({ locale }: { locale: Locale }) {
  const t = useTranslations("account");
  const { run, pending, failure } = useCall("identity.signOut");
  async function leave() {
    const answer = await run({});
    // A whole new page: nothing of the user stays in memory.
    if (answer.ok) window.location.assign(localised(locale, paths.home()));
  }
  return (
    <div className="grid gap-3">
      <FailureText failure={failure} />
      <Button variant="quiet" block pending={pending} onClick={() => void leave()}>
        <Door />
        {t("signOut")}
      </Button>
    </div>
  );
}
