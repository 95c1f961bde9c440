import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { ConversationCard, Side } from "@/lib/messages";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { ConversationRow } from "./conversation-row";

type Props = { conversations: ConversationCard[]; side: Side; withShop?: boolean; locale: Locale };

export function ConversationList({ conversations, side, withShop, locale }: Props) {
  const t = useTranslations("messages.none");
  if (conversations.length === 0)
    return <EmptyState title={t(side)}>{t(`text.${side}`)}</EmptyState>;
  const pathOf = side === "SHOP" ? paths.sellMessage : paths.message;
  return (
    <Card flush>
      <ul className="divide-y divide-hairline">
        {conversations.map((one) => (
          <li key={one.id}>
            <ConversationRow
              one={one}
              side={side}
              href={localised(locale, pathOf(one.id))}
              withShop={withShop}
              locale={locale}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
