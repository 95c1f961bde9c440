"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { Screen } from "@/components/ui/icons";
import { toast } from "@/components/ui/toast";

import type { Device } from "@/lib/identity";

export type DeviceLine = Device & { when: string };

export function DeviceList({ devices }: { devices: DeviceLine[] }) {
  return (
    <ul className="grid gap-3">
      {devices.map((device) => (
        <li key={device.id}>
          <DeviceCard device={device} />
        </li>
      ))}
    </ul>
  );
}

function DeviceCard({ device }: { device: DeviceLine }) {
  const t = useTranslations("account.devices");
  const { run, pending, failure } = useCall("identity.signOutDevice");
  const { id, app, system, when, isThis } = device;
  async function end() {
    const answer = await run({ id });
    if (answer.ok) toast(t("outDone"));
  }
  return (
    <Card className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <span className="text-2xl text-pine">
        <Screen />
      </span>
      <div className="min-w-32 grow basis-0">
        <p className="font-medium">
          {t("name", { system: t(`system.${system}`), app: t(`app.${app}`) })}
        </p>
        <p className="text-sm text-quiet">{t("seen", { when })}</p>
      </div>
      {isThis ? (
        <Badge tone="pine">{t("this")}</Badge>
      ) : (
        <Button variant="quiet" pending={pending} onClick={() => void end()}>
          {t("out")}
        </Button>
      )}
      <FailureText failure={failure} className="w-full" />
    </Card>
  );
}
