"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import {
  Chevron,
  Parcel,
  Pencil,
  People,
  Person,
  Stack,
  Storefront,
  Village,
} from "@/components/ui/icons";
import type { DemoAccount, DemoRole } from "@/lib/identity";

const icons: Record<DemoRole, ReactNode> = {
  shopper: <Person />,
  applicant: <Pencil />,
  seller: <Storefront />,
  helper: <People />,
  assistant: <Parcel />,
  clerk: <Stack />,
  officer: <Village />,
};

type Props = { accounts: DemoAccount[]; onChoose: (phone: string) => void };

/** The cast of the demo, one press each. */
export function DemoAccounts({ accounts, onChoose }: Props) {
  const t = useTranslations("signIn.demo");
  return (
    <section aria-labelledby="demo-accounts" className="grid content-start gap-3">
      <h2 id="demo-accounts" className="text-lg font-semibold">
        {t("title")}
      </h2>
      <p className="-mt-2 text-sm text-quiet">{t("lead")}</p>
      <ul className="grid gap-2">
        {accounts.map(({ phone, role, shop }) => (
          <li key={phone}>
            <button
              type="button"
              onClick={() => onChoose(phone)}
              className="flex min-h-16 w-full items-center gap-3 rounded-lg border border-hairline bg-card px-4 py-2.5 text-left shadow-rest hover:border-pine"
            >
              <span className="grid size-10 shrink-0 place-items-center rounded-full bg-pine-tint text-pine">
                {icons[role]}
              </span>
              <span className="grow">
                <span className="block font-medium">{shop || t(`roles.${role}`)}</span>
                <span className="block text-sm text-quiet">
                  {shop ? `${t(`roles.${role}`)} · ${t(`does.${role}`)}` : t(`does.${role}`)}
                </span>
              </span>
              <Chevron className="text-quiet" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
