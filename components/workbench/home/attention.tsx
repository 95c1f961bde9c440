import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";

export type Matter = {
  key: string;
  href: string;
  icon: ReactNode;
  title: string;
  text?: string;
  /** What costs a buyer's trust today stands out. */
  urgent?: boolean;
};

/** What doesn't go well by itself, each with the way to mend it; nothing when all is well. */
export function Attention({ matters }: { matters: Matter[] }) {
  const t = useTranslations("sell.attention");
  if (matters.length === 0) return null;
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 className="text-xl font-semibold">{t("title")}</h2>
      <Card flush>
        <ul className="divide-y divide-hairline">
          {matters.map(({ key, href, icon, title, text, urgent }) => (
            <li key={key}>
              <Link
                href={href}
                className="flex min-h-16 items-center gap-3 px-4 py-3 -outline-offset-3 hover:bg-sunk"
              >
                <span className={urgent ? "text-brick" : "text-millet-ink"}>{icon}</span>
                <span className="grid min-w-0 grow">
                  <span className={cn("font-medium", urgent && "text-brick")}>{title}</span>
                  {text && <span className="text-sm text-quiet">{text}</span>}
                </span>
                <Chevron className="shrink-0 text-quiet" />
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  );
}
