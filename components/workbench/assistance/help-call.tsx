import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Phone } from "@/components/ui/icons";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { viewer: Viewer; shop?: string; locale: Locale };

/** The one button for who is stuck. Not for who is here to help. */
export function HelpCall({ viewer, shop, locale }: Props) {
  const t = useTranslations("assistance.help");
  if (!mayAct(viewer, "help:ask")) return null;
  return (
    <ButtonLink variant="quiet" size="lg" block href={localised(locale, paths.askHelp(shop))}>
      <Phone /> {t("call")}
    </ButtonLink>
  );
}
