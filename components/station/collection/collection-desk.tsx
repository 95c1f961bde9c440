"use client";

import { useState } from "react";
import { type Tab, Tabs } from "@/components/ui/tabs";
import type { ShelfParcel } from "@/lib/collection/queries";
import type { Locale } from "@/lib/platform/i18n";
import { type Dues, GiveForm } from "./give-form";
import { ParcelList } from "./parcel-list";
import { ReadyForm } from "./ready-form";

type Props = {
  parcels: ShelfParcel[];
  dues: Dues;
  tabs: { label: string; tabs: Tab[] };
  empty: string;
  locale: Locale;
};

/** What comes is put on the shelf, what is fetched goes over the counter, and below is what lies there. */
export function CollectionDesk({ parcels, dues, tabs, empty, locale }: Props) {
  const [typed, setTyped] = useState("");
  function pick(waybill: string) {
    setTyped(waybill);
    document.getElementById("give")?.querySelector<HTMLInputElement>("[name=code]")?.focus();
  }
  return (
    <div className="grid grid-cols-1 gap-5">
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
        <div id="give">
          <GiveForm dues={dues} typed={typed} onType={setTyped} locale={locale} />
        </div>
        <ReadyForm />
      </div>
      <section className="grid grid-cols-1 gap-4">
        <Tabs {...tabs} />
        <ParcelList parcels={parcels} empty={empty} onPick={pick} locale={locale} />
      </section>
    </div>
  );
}
