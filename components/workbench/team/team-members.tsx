import { useTranslations } from "next-intl";
import { formatDay } from "@/components/shared/catalog/day";
import type { Locale } from "@/lib/platform/i18n";
import type { TeamMember } from "@/lib/shops";
import { HelperTools } from "./helper-tools";
import { MemberCard } from "./member-card";
import { phoneLink } from "./phone-link";

type Props = { members: TeamMember[]; owns: boolean; locale: Locale };

/** Who is in the shop; its owner changes and removes helpers here. */
export function TeamMembers({ members, owns, locale }: Props) {
  const t = useTranslations("team");
  return (
    <section className="grid gap-3">
      <h2 className="text-xl font-semibold">{t("members")}</h2>
      <ul className="grid gap-3">
        {members.map(({ id, name, role, phone, isMe, since }) => (
          <li key={id}>
            <MemberCard
              name={name}
              role={role}
              note={t("since", { day: formatDay(since, locale, true) })}
              phone={isMe ? null : phoneLink(phone)}
              isMe={isMe}
            >
              {owns && role !== "OWNER" && (
                <HelperTools key={role} memberId={id} name={name} role={role} />
              )}
            </MemberCard>
          </li>
        ))}
      </ul>
    </section>
  );
}
