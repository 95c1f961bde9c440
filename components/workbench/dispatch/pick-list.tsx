"use client";

import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Picture } from "@/components/ui/picture";
import { VariantName } from "@/components/workbench/goods/variant-name";
import type { PickRow } from "@/lib/dispatch/queries";
import { useTicks } from "./use-ticks";

/** More of the same that comes in later has to be fetched again. */
const keyOf = ({ variantId, quantity }: PickRow) => `${variantId} ${quantity}`;

/** What to fetch, with a large tick for each; on paper the box is empty. */
export function PickList({ rows, sendHref }: { rows: PickRow[]; sendHref: string }) {
  const t = useTranslations("dispatch.pick");
  const { ticked, toggle } = useTicks("pick-list");
  const left = rows.filter((row) => !ticked.includes(keyOf(row))).length;
  return (
    <>
      <ul className="divide-y divide-hairline rounded-lg border border-hairline bg-card print:border-0">
        {rows.map((row) => {
          const isTicked = ticked.includes(keyOf(row));
          return (
            <li key={row.variantId} className="break-inside-avoid">
              <label className="flex min-h-20 items-center gap-3 p-3 has-focus-visible:outline-3 has-focus-visible:outline-calaite">
                <input
                  type="checkbox"
                  checked={isTicked}
                  onChange={() => toggle(keyOf(row))}
                  className="size-8 shrink-0 accent-pine print:appearance-none print:border print:border-ink"
                />
                <Picture
                  picture={row.picture}
                  sizes="96px"
                  square
                  decorative
                  className="w-16 shrink-0 rounded-lg"
                />
                <VariantName
                  label={row.label}
                  title={`${row.title} · ${t("for", { count: row.orders })}`}
                  isDone={isTicked}
                />
                <strong className="shrink-0 text-3xl tabular-nums">×{row.quantity}</strong>
              </label>
            </li>
          );
        })}
      </ul>
      <div className="print:hidden">
        {left === 0 ? (
          <Notice tone="done" title={t("done")}>
            <ButtonLink size="lg" className="mt-2" href={sendHref}>
              {t("send")}
            </ButtonLink>
          </Notice>
        ) : (
          <p role="status" className="text-quiet">
            {t("left", { count: left })}
          </p>
        )}
      </div>
    </>
  );
}
