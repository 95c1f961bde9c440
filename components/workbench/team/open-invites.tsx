import { useTranslations } from "next-intl";
import { formatDay } from "@/components/shared/catalog/day";
import type { Locale } from "@/lib/platform/i18n";
import type { TeamInvite } from "@/lib/shops";
import { InviteTools } from "./invite-tools";
import { MemberCard } from "./member-card";
import { phoneLink } from "./phone-link";

type Props = { invites: TeamInvite[]; locale: Locale };

/** Who was asked and has not answered. */
export function OpenInvites({ invites, locale }: Props) {
  const t = useTranslations("team.waiting");
  if (invites.length === 0) return null;
  return (
    <section className="grid gap-3">
      <h2 className="text-xl font-semibold">{t("title")}</h2>
      <ul className="grid gap-3">
        {invites.map(({ id, name, role, phone, until, isOver }) => (
          <li key={id}>
            <MemberCard
              name={name}
              role={role}
              note={isOver ? t("over") : t("until", { day: formatDay(until, locale, true) })}
              phone={phoneLink(phone)}
            >
              <InviteTools inviteId={id} />
            </MemberCard>
          </li>
        ))}
      </ul>
    </section>
  );
}
