import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Person, Phone } from "@/components/ui/icons";

type Props = {
  name: string;
  role: "OWNER" | "FAMILY" | "PACKER" | "HOST";
  note: string;
  phone?: { href: string; text: string } | null;
  isMe?: boolean;
  children?: ReactNode;
};

/** Somebody of the shop, or somebody who was asked: who, to do what, and how to reach them. */
export function MemberCard({ name, role, note, phone, isMe, children }: Props) {
  const t = useTranslations("team");
  return (
    <Card className="grid gap-3">
      <div className="flex items-center gap-3">
        <span className="grid size-[2.4em] shrink-0 place-items-center rounded-full bg-pine-tint text-xl text-pine">
          <Person />
        </span>
        <div className="min-w-0 grow">
          <p className="flex flex-wrap items-center gap-x-2 text-lg font-medium">
            {name}
            {isMe && <Badge>{t("me")}</Badge>}
            <Badge tone={role === "OWNER" ? "millet" : "pine"}>{t(`role.${role}.title`)}</Badge>
          </p>
          <p className="text-sm text-quiet">{note}</p>
        </div>
      </div>
      {phone && (
        <a
          href={phone.href}
          className="flex min-h-12 w-fit items-center gap-2 text-calaite tabular-nums"
        >
          <Phone />
          {phone.text}
        </a>
      )}
      {children}
    </Card>
  );
}
