"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { DayInput } from "@/components/ui/day-input";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { PhoneInput } from "@/components/ui/phone-input";
import { Sheet } from "@/components/ui/sheet";
import { toast } from "@/components/ui/toast";
import { NameField } from "./sign-fields";

type Stop = { id: string; name: string };
type Props = { centreId: string; stations: Stop[]; today: string };

/** Sends a driver along stations, in the order in which they are pressed. */
export function NewRun(props: Props) {
  const t = useTranslations("relay.run");
  const common = useTranslations("common");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" size="lg" onClick={() => setOpen(true)}>
        {t("add")}
      </Button>
      <Sheet
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t("add")}
        side="right"
        labels={{ close: common("close") }}
      >
        {isOpen && <RunForm {...props} onDone={() => setOpen(false)} />}
      </Sheet>
    </>
  );
}

function RunForm({ centreId, stations, today, onDone }: Props & { onDone: () => void }) {
  const t = useTranslations("relay.run");
  const { run, pending, failure } = useCall("relay.startRun");
  const [day, setDay] = useState(today);
  const [driver, setDriver] = useState("");
  const [phone, setPhone] = useState("");
  const [stationIds, setStationIds] = useState<string[]>([]);
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!(await run({ centreId, day, driver, phone, stationIds })).ok) return;
    toast(t("started"));
    onDone();
  }
  return (
    <form method="post" onSubmit={(event) => void submit(event)} className="grid gap-4">
      <DayInput label={t("day")} value={day} onChange={setDay} years={[0, 1]} />
      <NameField label={t("driver")} value={driver} onChange={setDriver} />
      <Field label={t("phone")}>
        {(control) => (
          <PhoneInput
            {...control}
            required
            value={phone}
            onChange={(event) => setPhone(event.target.value)}
          />
        )}
      </Field>
      <StopChoice stations={stations} chosen={stationIds} onChoose={setStationIds} />
      <FailureText failure={failure} />
      <Button
        type="submit"
        size="lg"
        pending={pending}
        disabled={stationIds.length === 0 || driver.trim() === ""}
      >
        {t("start")}
      </Button>
    </form>
  );
}

type Choice = { stations: Stop[]; chosen: string[]; onChoose: (ids: string[]) => void };

function StopChoice({ stations, chosen, onChoose }: Choice) {
  const t = useTranslations("relay.run");
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-medium">{t("stations")}</legend>
      {stations.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          aria-pressed={chosen.includes(id)}
          onClick={() => toggle(id)}
          className="flex min-h-14 items-center justify-between gap-3 rounded-lg border border-edge px-4 text-left aria-pressed:border-pine aria-pressed:bg-pine-tint"
        >
          {name}
          {chosen.includes(id) && (
            <Badge tone="pine" className="text-base">
              {t("order", { place: chosen.indexOf(id) + 1 })}
            </Badge>
          )}
        </button>
      ))}
    </fieldset>
  );
}
