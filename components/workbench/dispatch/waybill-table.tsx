"use client";

import { useTranslations } from "next-intl";
import { TableChoice } from "@/components/shared/tables/table-choice";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import type { TableLine } from "@/lib/dispatch";
import type { Locale } from "@/lib/platform/i18n";
import type { CarrierChoice } from "@/lib/shipping/queries";
import { TableLines } from "./table-lines";
import { useWaybillTable, type WaybillTableState } from "./use-waybill-table";

type Props = { carriers: CarrierChoice[]; locale: Locale };

function Carrier({ carriers, state }: Pick<Props, "carriers"> & { state: WaybillTableState }) {
  const t = useTranslations("dispatch.table");
  return (
    <Field label={t("carrier")}>
      {(control) => (
        <Select
          {...control}
          value={state.chosen?.carrierCode ?? ""}
          disabled={state.pending}
          onChange={({ target }) => void state.carry(target.value)}
        >
          <option value="">{t("carrierNone")}</option>
          {carriers.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

function Sent({ state }: { state: WaybillTableState }) {
  const t = useTranslations("dispatch.table");
  if (state.sent.length === 0) return null;
  return (
    <div className="grid grid-cols-1 gap-3" role="status">
      <Notice tone="done" title={t("sent", { count: state.sent.length })} />
      <Button variant="quiet" size="lg" block pending={state.pending} onClick={state.takeBack}>
        {t("undoAll")}
      </Button>
    </div>
  );
}

/** Parcel numbers from a file: seen first, line by line, and shipped together. */
export function WaybillTable({ carriers, locale }: Props) {
  const t = useTranslations("dispatch.table");
  const state = useWaybillTable();
  const { table, toldOf, ready, sent } = state;
  const goes = (line: TableLine) => ["READY", "SENT", "BACK"].includes(toldOf(line)?.kind ?? "");
  const isLeft = (line: TableLine) => line.fault !== null || toldOf(line)?.kind === "REFUSED";
  const shown = { carriers, locale, toldOf };
  const going = table?.lines.filter(goes) ?? [];
  const left = table?.lines.filter(isLeft) ?? [];
  return (
    <div className="grid grid-cols-1 gap-4">
      <TableChoice
        words={{ choose: t("choose"), another: t("another") }}
        chosen={state.chosen?.file.name}
        pending={state.pending}
        onChoose={(file) => void state.choose(file)}
      />
      <FailureText failure={state.failure} />
      {table?.asksCarrier && sent.length === 0 && <Carrier carriers={carriers} state={state} />}
      <Sent state={state} />
      {table && (
        <>
          {going.length > 0 && (
            <section className="grid grid-cols-1 gap-3">
              {ready.length > 0 && (
                <h2 className="text-lg font-semibold">{t("ready", { count: ready.length })}</h2>
              )}
              <TableLines lines={going} {...shown} />
              {ready.length > 0 && (
                <Button size="lg" block pending={state.pending} onClick={state.send}>
                  {t("send", { count: ready.length })}
                </Button>
              )}
            </section>
          )}
          {going.length === 0 && !state.pending && <Notice>{t("nothing")}</Notice>}
          {left.length > 0 && (
            <section className="grid grid-cols-1 gap-3">
              <h2 className="text-lg font-semibold">{t("left", { count: left.length })}</h2>
              <TableLines lines={left} {...shown} />
            </section>
          )}
          {state.same > 0 && <p>{t("same", { count: state.same })}</p>}
          {table.empty > 0 && <p className="text-quiet">{t("empty", { count: table.empty })}</p>}
        </>
      )}
    </div>
  );
}
