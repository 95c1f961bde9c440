"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useCallback } from "react";
import { ScanButton } from "@/components/shared/scan/scan-button";
import { Button } from "@/components/ui/button";
import { useFailureText } from "@/components/ui/failure-text";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Picture } from "@/components/ui/picture";
import { Select } from "@/components/ui/select";
import { VariantName } from "@/components/workbench/goods/variant-name";
import type { ShopOrderCard } from "@/lib/dispatch/queries";
import { isPlausibleWaybill, normaliseWaybill } from "@/lib/shipping";
import type { CarrierChoice } from "@/lib/shipping/queries";
import { OtherCarrier } from "./other-carrier";
import type { SendMany } from "./use-send-many";

type Props = { order: ShopOrderCard; name: string; carriers: CarrierChoice[]; many: SendMany };

/** Scanner guns end a number with Enter: on to the next empty field, or to the button. */
function jump(from: HTMLInputElement) {
  const fields = [...(from.form?.querySelectorAll<HTMLInputElement>("input[data-waybill]") ?? [])];
  const later = fields.slice(fields.indexOf(from) + 1).find(({ value }) => value === "");
  if (later) later.focus();
  else from.form?.querySelector<HTMLButtonElement>("button[type=submit]")?.focus();
}

function Said({ order, many }: Pick<Props, "order" | "many">) {
  const t = useTranslations("dispatch.many");
  const words = useFailureText();
  const outcome = many.outcomes[order.number];
  if (!outcome) return null;
  if (outcome.kind === "REFUSED") return <Notice tone="error">{words(outcome.failure)}</Notice>;
  if (outcome.kind === "BACK") return <Notice>{t("undone")}</Notice>;
  if (outcome.kind === "NUMBERED") return <Notice tone="done">{t("numbered")}</Notice>;
  const { parcelId } = outcome;
  return (
    <Notice tone="done" title={t("sent")}>
      <Button
        variant="quiet"
        size="lg"
        className="mt-2"
        pending={many.pending}
        onClick={() => many.takeBack([{ number: order.number, parcelId }])}
      >
        {t("undo")}
      </Button>
    </Notice>
  );
}

/** One order of many: what goes in, and its number. */
export function SendRow({ order, name, carriers, many }: Props) {
  const t = useTranslations("dispatch.many");
  const odd = useTranslations("dispatch.ship");
  const { number } = order;
  const { waybill, carrierCode } = many.rowOf(order);
  const isSent = many.outcomes[number]?.kind === "SENT";
  const { type } = many;
  const rival = many.askedOf(order);
  const scan = useCallback((text: string) => type(number, { waybill: text }), [type, number]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    jump(event.currentTarget);
  };
  return (
    <li className="grid gap-3 rounded-lg border border-hairline bg-card p-4">
      <div className="grid gap-2">
        <p>
          <strong className="text-lg">{name}</strong>{" "}
          <span className="text-quiet">{order.place}</span>
        </p>
        {order.lines
          .filter(({ left }) => left > 0)
          .map((line) => (
            <p key={line.id} className="flex items-center gap-3">
              <Picture
                picture={line.picture}
                sizes="56px"
                square
                decorative
                className="w-14 shrink-0 rounded-lg"
              />
              <VariantName label={line.label} title={line.title} />
              <strong className="shrink-0 text-2xl tabular-nums">×{line.left}</strong>
            </p>
          ))}
      </div>
      {!isSent && (
        <div className="grid gap-3 sm:grid-cols-2">
          <div className="flex gap-2">
            <Input
              data-waybill
              aria-label={t("waybill", { name })}
              placeholder={t("waybill", { name })}
              autoComplete="off"
              autoCapitalize="characters"
              enterKeyHint="next"
              value={waybill}
              onChange={(event) => type(number, { waybill: event.target.value })}
              onBlur={() =>
                waybill && type(number, { waybill: normaliseWaybill(waybill) || waybill })
              }
              onKeyDown={onKeyDown}
              className="font-semibold tabular-nums"
            />
            <ScanButton small onScan={scan} />
          </div>
          <Select
            aria-label={t("carrier", { name })}
            value={carrierCode}
            onChange={(event) => type(number, { carrierCode: event.target.value })}
          >
            <option value="" disabled>
              {t("carrierNone")}
            </option>
            {carriers.map((carrier) => (
              <option key={carrier.code} value={carrier.code}>
                {carrier.name}
              </option>
            ))}
          </Select>
        </div>
      )}
      {!isSent && waybill.trim().length >= 6 && !isPlausibleWaybill(waybill) && (
        <Notice tone="warn">{odd("odd")}</Notice>
      )}
      {!isSent && rival && (
        <OtherCarrier
          carriers={carriers}
          chosen={carrierCode}
          rival={rival}
          onSwitch={(code) => type(number, { carrierCode: code })}
          onStay={() => many.beSure(order)}
        />
      )}
      <Said order={order} many={many} />
    </li>
  );
}
