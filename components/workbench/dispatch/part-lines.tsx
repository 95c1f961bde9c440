"use client";

import { useTranslations } from "next-intl";
import { Chevron } from "@/components/ui/icons";
import { Stepper } from "@/components/ui/stepper";
import type { ShopLine } from "@/lib/dispatch/queries";

type Props = {
  lines: ShopLine[];
  amountOf: (line: ShopLine) => number;
  onChange: (id: string, quantity: number) => void;
};

/** For who can't send it all at once: how many of each go into this parcel. */
export function PartLines({ lines, amountOf, onChange }: Props) {
  const t = useTranslations("dispatch.part");
  return (
    <details className="group rounded-lg border border-hairline px-4">
      <summary className="flex min-h-14 items-center gap-2 font-medium">
        <span className="grow">{t("open")}</span>
        <Chevron className="rotate-90 text-quiet group-open:-rotate-90" />
      </summary>
      <p className="text-quiet">{t("hint")}</p>
      <ul className="divide-y divide-hairline">
        {lines.map((line) => (
          <li key={line.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <span className="min-w-0">
              <span className="block font-medium">{line.title}</span>
              <span className="text-quiet">
                {line.label} · {t("left", { count: line.left })}
              </span>
            </span>
            <Stepper
              value={amountOf(line)}
              onChange={(quantity) => onChange(line.id, quantity)}
              min={0}
              max={line.left}
              reason={t("left", { count: line.left })}
              labels={{
                fewer: t("fewer", { title: line.title }),
                more: t("more", { title: line.title }),
                quantity: t("quantity", { title: line.title }),
              }}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
