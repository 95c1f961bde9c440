"use client";

import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { useAction } from "@/components/ui/use-action";
import { loadWaybillReader, MOST_AT_ONCE, type TableLine } from "@/lib/dispatch";
import type { Failure } from "@/lib/platform/result";

/** What the shop said of a line. */
export type Told =
  | { kind: "READY" | "SAME" | "BACK"; recipient: string }
  | { kind: "SENT"; recipient: string; parcelId: string }
  | { kind: "REFUSED"; recipient: string; failure: Failure };

type Chosen = { file: File; carrierCode: string };

async function readFile({ file, carrierCode }: Chosen) {
  const [{ readTables }, readWaybills] = await Promise.all([
    import("@/lib/platform/sheets/read"),
    loadWaybillReader(),
  ]);
  const tables = await readTables(file);
  return tables.ok ? readWaybills(tables.data, carrierCode) : tables;
}

/** Asks in as many calls as it takes, until one is not answered. */
async function inCalls<Line>(lines: readonly Line[], ask: (some: Line[]) => Promise<boolean>) {
  for (let at = 0; at < lines.length; at += MOST_AT_ONCE)
    if (!(await ask(lines.slice(at, at + MOST_AT_ONCE)))) return;
}

const parcelOf = ({ number, carrierCode, waybill }: TableLine) => ({
  number,
  carrierCode,
  waybill,
});

/** A file of parcel numbers: read here, foretold by the shop, shipped when the seller says so. */
export function useWaybillTable() {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [told, setTold] = useState<Record<number, Told>>({});
  const reading = useAction(readFile);
  const [table, setTable] = useState<Awaited<ReturnType<typeof reading.run>> | null>(null);
  const rehearse = useCall("dispatch.rehearseOrders");
  const send = useCall("dispatch.sendOrders");
  const back = useCall("dispatch.takeBackShipping");
  const lines = table?.ok ? table.data.lines : [];
  const recipientOf = ({ row }: TableLine) => told[row]?.recipient ?? "";

  const keep = (some: TableLine[], answers: (Told | undefined)[]) =>
    setTold((before) => {
      const after = { ...before };
      for (const [index, { row }] of some.entries()) {
        const answer = answers[index];
        if (answer) after[row] = answer;
      }
      return after;
    });
  const refused = (line: TableLine | undefined, failure: Failure): Told => ({
    kind: "REFUSED",
    recipient: line ? recipientOf(line) : "",
    failure,
  });

  async function foretell(some: TableLine[]) {
    const answer = await rehearse.run({ parcels: some.map(parcelOf) });
    if (!answer.ok) return false;
    const heard = answer.data.outcomes.map((one, index): Told => {
      if (!one.ok) return refused(some[index], one);
      return { kind: one.data.isSent ? "SAME" : "READY", recipient: one.data.recipient };
    });
    keep(some, heard);
    return true;
  }

  async function ship(some: TableLine[]) {
    const answer = await send.run({ parcels: some.map(parcelOf) });
    if (!answer.ok) return false;
    const heard = answer.data.outcomes.map((one, index): Told => {
      const line = some[index];
      if (!one.ok || !line) return refused(line, one.ok ? { ok: false, code: "UNEXPECTED" } : one);
      return { kind: "SENT", recipient: recipientOf(line), parcelId: one.data.parcelId };
    });
    keep(some, heard);
    return true;
  }

  async function recall(some: { line: TableLine; parcelId: string }[]) {
    const parcels = some.map(({ line, parcelId }) => ({ number: line.number, parcelId }));
    const answer = await back.run({ parcels });
    if (!answer.ok) return false;
    const heard = answer.data.outcomes.map((one, index): Told => {
      const line = some[index]?.line;
      if (!one.ok || !line) return refused(line, one.ok ? { ok: false, code: "UNEXPECTED" } : one);
      return { kind: "BACK", recipient: recipientOf(line) };
    });
    keep(
      some.map(({ line }) => line),
      heard,
    );
    return true;
  }

  async function read(wanted: Chosen) {
    setChosen(wanted);
    setTold({});
    const found = await reading.run(wanted);
    setTable(found);
    if (found.ok) {
      const sound = found.data.lines.filter(({ fault }) => !fault);
      await inCalls(sound, foretell);
    }
  }

  const of = (...kinds: Told["kind"][]) =>
    lines.filter(({ row }) => kinds.some((kind) => kind === told[row]?.kind));
  const ready = of("READY", "BACK");
  const sent = lines.flatMap((line) => {
    const heard = told[line.row];
    return heard?.kind === "SENT" ? [{ line, parcelId: heard.parcelId }] : [];
  });
  return {
    chosen,
    table: table?.ok ? table.data : null,
    toldOf: ({ row }: TableLine) => told[row],
    ready,
    sent,
    same: of("SAME").length,
    pending: reading.pending || rehearse.pending || send.pending || back.pending,
    failure: reading.failure ?? rehearse.failure ?? send.failure ?? back.failure,
    choose: (file: File) => read({ file, carrierCode: chosen?.carrierCode ?? "" }),
    carry: (carrierCode: string) => chosen && read({ ...chosen, carrierCode }),
    send: () => inCalls(ready, ship),
    takeBack: () => inCalls(sent, recall),
  };
}

export type WaybillTableState = ReturnType<typeof useWaybillTable>;
