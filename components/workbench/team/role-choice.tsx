"use client";

import { useTranslations } from "next-intl";
import { RadioCards } from "@/components/ui/radio-cards";
import { type HelperRole, helperRoles } from "@/lib/shops";

type Props = {
  legend: string;
  name: string;
  value: HelperRole;
  onChange: (role: HelperRole) => void;
};

/** One of the parts in which somebody can help. */
export function RoleChoice({ legend, name, value, onChange }: Props) {
  const t = useTranslations("team.role");
  return (
    <RadioCards
      legend={legend}
      name={name}
      value={value}
      onChange={(chosen) => {
        const role = helperRoles.find((one) => one === chosen);
        if (role) onChange(role);
      }}
      choices={helperRoles.map((role) => ({
        value: role,
        label: t(`${role}.title`),
        hint: t(`${role}.text`),
      }))}
    />
  );
}
