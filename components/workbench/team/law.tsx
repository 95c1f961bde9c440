import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { Check, Close } from "@/components/ui/icons";
import { Notice } from "@/components/ui/notice";
import { shopLaw } from "@/lib/platform/auth";

const roles = ["OWNER", "FAMILY", "PACKER", "HOST"] as const;
type Role = (typeof roles)[number];

/** What everybody in a shop may, and so says nothing about a part in it. */
const OF_ALL = ["shop:enter", "team:leave", "help:ask"];

const lawOf = (role: Role) =>
  shopLaw
    .map(({ permission, roles: allowed }) => ({ permission, may: allowed.includes(role) }))
    .toSorted((one, other) => Number(other.may) - Number(one.may));

/** The law on what each part in a shop may do, read from the law itself. */
export function Law({ mine }: { mine: readonly Role[] }) {
  const t = useTranslations("team");
  const sorted = roles.toSorted(
    (one, other) => Number(mine.includes(other)) - Number(mine.includes(one)),
  );
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      {sorted.map((role) => {
        const lines = lawOf(role);
        const isIdle = lines.every(({ permission, may }) => !may || OF_ALL.includes(permission));
        return (
          <Card key={role} className={cn("grid gap-3", mine.includes(role) && "border-pine")}>
            <h2 className="text-xl font-semibold">
              {t(`role.${role}.title`)}
              {mine.includes(role) && <span className="text-pine"> · {t("me")}</span>}
            </h2>
            {isIdle && <Notice>{t("law.idle")}</Notice>}
            <ul className="grid gap-2">
              {lines.map(({ permission, may }) => (
                <li key={permission} className={cn("flex gap-3", !may && "text-quiet")}>
                  {may ? <Check className="text-pine" /> : <Close className="text-brick" />}
                  <span>
                    <span className="sr-only">{t(may ? "law.may" : "law.mayNot")} </span>
                    {t(`law.words.${permission}`)}
                  </span>
                </li>
              ))}
            </ul>
          </Card>
        );
      })}
    </div>
  );
}
