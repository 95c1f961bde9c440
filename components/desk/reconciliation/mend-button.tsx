"use client";

import { useTranslations } from "next-intl";
import { EditSheet } from "@/components/desk/register/edit-sheet";
import { textOf } from "@/components/desk/register/read-form";
import { RegisterForm } from "@/components/desk/register/register-form";
import { TextField } from "@/components/desk/register/text-field";
import { asking } from "@/lib/api";
import type { Result } from "@/lib/platform/result";
import type { Mend, Outcome } from "@/lib/reconciliation";

type Noted = { id: string; note: string };
type Call = (input: Noted) => Promise<Result<null>>;

const calls: Record<Mend | Outcome, Call> = {
  FEE: (noted) => asking("reconciliation.mendDifference")({ ...noted, by: "FEE" }),
  SUSPENSE: (noted) => asking("reconciliation.mendDifference")({ ...noted, by: "SUSPENSE" }),
  NOTED: (noted) => asking("reconciliation.mendDifference")({ ...noted, by: "NOTED" }),
  BANK: (noted) => asking("reconciliation.clearSuspense")({ ...noted, to: "BANK" }),
  SUBSIDY: (noted) => asking("reconciliation.clearSuspense")({ ...noted, to: "SUBSIDY" }),
};

/** Does one thing about it, after a word on why. */
export function MendButton({ id, by }: { id: string; by: Mend | Outcome }) {
  const t = useTranslations("reconciliation");
  const label = t(`by.${by}.button`);
  return (
    <EditSheet label={label} title={label} variant="quiet">
      {(close) => (
        <div className="grid gap-4">
          <p>{t(`by.${by}.what`)}</p>
          <RegisterForm
            action={calls[by]}
            read={(form) => ({ id, note: textOf(form, "note") })}
            save={t(`by.${by}.save`)}
            saved={t("written")}
            onDone={close}
          >
            {(wrong) => (
              <TextField
                name="note"
                rows={3}
                label={t("why")}
                hint={t("whyHint")}
                wrong={wrong}
                maxLength={300}
              />
            )}
          </RegisterForm>
        </div>
      )}
    </EditSheet>
  );
}
