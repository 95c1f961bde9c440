"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** Only a demo shop ever has a code to show. */
export function DemoCode({ code, onUse }: { code: string; onUse: (code: string) => void }) {
  const t = useTranslations("signIn.demo");
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg bg-millet-tint px-4 py-3">
      <p className="grow">
        <span className="text-sm text-millet-ink">{t("code")}</span>
        <span className="block text-2xl font-semibold tracking-[0.2em] tabular-nums">{code}</span>
      </p>
      <Button variant="quiet" onClick={() => onUse(code)}>
        {t("use")}
      </Button>
      <p className="w-full text-sm text-quiet">{t("note")}</p>
    </div>
  );
}
