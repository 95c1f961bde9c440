import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Info } from "@/components/ui/icons";

/** One tap from every figure: what it counts. */
export function HowCounted({ children }: { children: ReactNode }) {
  const t = useTranslations("figures");
  return (
    <details className="text-sm">
      <summary className="inline-flex min-h-(--control) cursor-pointer items-center gap-1.5 text-calaite">
        <Info />
        {t("how")}
      </summary>
      <div className="max-w-prose rounded-lg bg-sunk px-4 py-3">{children}</div>
    </details>
  );
}
