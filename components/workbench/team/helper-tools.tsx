"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Chevron } from "@/components/ui/icons";
import { toast } from "@/components/ui/toast";

import type { HelperRole } from "@/lib/shops";

import { RoleChoice } from "./role-choice";

type Props = { memberId: string; name: string; role: HelperRole };

/** What the owner can do about a helper: another part, or none; both hold at once. */
export function HelperTools({ memberId, name, role }: Props) {
  const t = useTranslations("team.change");
  const [wanted, setWanted] = useState(role);
  const change = useCall("shops.giveRole");
  const removal = useCall("shops.letHelperGo");

  async function save() {
    if ((await change.run({ memberId, role: wanted })).ok) toast(t("saved"));
  }
  async function remove() {
    if ((await removal.run({ memberId })).ok) toast(t("removed"));
  }
  return (
    <details className="group border-t border-hairline pt-1">
      <summary className="flex min-h-14 items-center justify-between text-calaite">
        {t("open")}
        <Chevron className="rotate-90 group-open:-rotate-90" />
      </summary>
      <div className="grid gap-4 pt-2">
        <RoleChoice
          legend={t("role")}
          name={`role-${memberId}`}
          value={wanted}
          onChange={setWanted}
        />
        <FailureText failure={change.failure} />
        <Button
          variant="quiet"
          block
          disabled={wanted === role}
          pending={change.pending}
          onClick={() => void save()}
        >
          {t("save")}
        </Button>
        <div className="grid gap-2 border-t border-hairline pt-4">
          <p className="text-sm text-quiet">{t("sure", { name })}</p>
          <FailureText failure={removal.failure} />
          <Button variant="danger" block pending={removal.pending} onClick={() => void remove()}>
            {t("remove")}
          </Button>
        </div>
      </div>
    </details>
  );
}
