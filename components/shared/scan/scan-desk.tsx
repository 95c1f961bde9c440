"use client";

import { useTranslations } from "next-intl";
import { useCallback, useRef, useState, useSyncExternalStore } from "react";
import { Kept } from "@/components/shared/outbox/kept-or";
import { type Act, isRefused } from "@/components/shared/outbox/queue";
import { useActs } from "@/components/shared/outbox/use-acts";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Barcode } from "@/components/ui/icons";
import { Notice } from "@/components/ui/notice";
import { normaliseWaybill } from "@/lib/shipping";
import { Camera, canScan } from "./camera";
import { ScanField } from "./scan-field";
import { asOf, countOf, type Entry, type Place, SHOWN } from "./scan-list";
import { ScanRow } from "./scan-row";
import { subjectOf, useScans } from "./use-scans";

const never = () => () => undefined;

type Props = {
  at: Place;
  title: string;
  hint: string;
  /** A scan can be taken back here. */
  canUndo: boolean;
  /** Parcels are weighed here. */
  weighs?: boolean;
};

/** The one screen for scanning parcels: gun, camera or hand, a large count, and the last ten with their way back. */
export function ScanDesk({ at: { kind, id }, title, hint, canUndo, weighs = false }: Props) {
  const t = useTranslations("relay.scan");
  const [at] = useState<Place>({ kind, id });
  const { entries: scanned, scan, takeBack } = useScans(at);
  const acts = useActs(subjectOf(at));
  const entries = asOf(scanned, acts);
  const field = useRef<HTMLInputElement>(null);
  const [newest, ...others] = entries;
  async function undo(entry: Entry) {
    await takeBack(entry);
    field.current?.focus();
  }
  const onUndo = canUndo ? (entry: Entry) => void undo(entry) : undefined;
  return (
    <Card className="grid grid-cols-1 gap-4">
      <div className="flex items-center justify-between gap-3">
        <h2 className="text-xl font-semibold">{title}</h2>
        <p className="text-right">
          <strong className="block text-4xl leading-none tabular-nums" data-testid="scan-count">
            {countOf(entries)}
          </strong>
          <span className="text-sm text-quiet">{t("round")}</span>
        </p>
      </div>
      <ScanField label={t("label")} hint={hint} weighs={weighs} field={field} onScan={scan} />
      <ScanCamera onScan={scan} />
      <div role="status">{newest && <ScanRow big entry={newest} onUndo={onUndo} />}</div>
      <Waiting at={at} acts={acts} />
      {others.length > 0 && (
        <ul aria-label={t("last")} className="grid gap-2">
          {others.slice(0, SHOWN - 1).map((entry) => (
            <li key={entry.key}>
              <ScanRow entry={entry} onUndo={onUndo} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** What this phone keeps until there is signal, in one line, and what was refused since, one by one. */
function Waiting({ at, acts }: { at: Place; acts: Act[] }) {
  const t = useTranslations("relay.scan");
  const waiting = acts.filter((act) => !isRefused(act)).length;
  return (
    <>
      {waiting > 0 && <Notice tone="warn" title={t("waiting", { count: waiting })} />}
      {acts.some(isRefused) && <Kept subject={subjectOf(at)} />}
    </>
  );
}

/** The camera reads one after the other while it is on. */
function ScanCamera({ onScan }: { onScan: (text: string, weightG: null) => void }) {
  const t = useTranslations("relay.scan");
  const isAble = useSyncExternalStore(never, canScan, () => false);
  const [isOn, setOn] = useState(false);
  const read = useCallback(
    (text: string) => onScan(normaliseWaybill(text) || text, null),
    [onScan],
  );
  if (!isAble) return null;
  return (
    <div className="grid gap-3">
      <Button variant="quiet" size="lg" aria-pressed={isOn} onClick={() => setOn(!isOn)}>
        <Barcode />
        {t(isOn ? "cameraOff" : "cameraOn")}
      </Button>
      {isOn && <Camera many onRead={read} />}
    </div>
  );
}
