import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/** That shops wait for an answer; nothing when none does. */
export async function InviteNotice({ count, locale }: { count: number; locale: Locale }) {
  const t = await getTranslations("team.invite");
  if (count === 0) return null;
  return (
    <Notice
      title={t("notice", { count })}
      action={
        <ButtonLink href={localised(locale, paths.invites())} className="self-center">
          {t("open")}
        </ButtonLink>
      }
    />
  );
}
