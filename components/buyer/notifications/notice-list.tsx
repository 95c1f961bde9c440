"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { refreshMe } from "@/components/shared/me/store";
import { Button } from "@/components/ui/button";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";

import type { NoticeView } from "@/lib/notifications";

export type NoticeLine = NoticeView & { href: string; when: string };

export function NoticeList({ notices }: { notices: NoticeLine[] }) {
  const { run } = useCall("notifications.readNotices");
  const read = async (id: string) => {
    const answer = await run({ id });
    if (answer.ok) await refreshMe();
  };
  return (
    <ul className="grid gap-3">
      {notices.map((notice) => (
        <li key={notice.id}>
          <NoticeCard notice={notice} onOpen={() => void read(notice.id)} />
        </li>
      ))}
    </ul>
  );
}

function NoticeCard({ notice, onOpen }: { notice: NoticeLine; onOpen: () => void }) {
  const t = useTranslations("notifications");
  const { href, title, text, when, isRead } = notice;
  return (
    <Link
      href={href}
      onClick={isRead ? undefined : onOpen}
      className="flex items-start gap-3 rounded-lg border border-hairline bg-card p-4 shadow-rest hover:border-pine"
    >
      <span className="grow">
        <span className="flex items-baseline gap-2">
          {!isRead && (
            <span className="size-2.5 shrink-0 rounded-full bg-brick">
              <span className="sr-only">{t("unread")}</span>
            </span>
          )}
          <span className={isRead ? "text-quiet" : "font-semibold"}>{title}</span>
        </span>
        <span className="block">{text}</span>
        <span className="block text-sm text-quiet">{when}</span>
      </span>
      <Chevron className="mt-1 text-quiet" />
    </Link>
  );
}

export function ReadAll() {
  const t = useTranslations("notifications");
  const router = useRouter();
  const { run, pending } = useCall("notifications.readNotices");
  async function readAll() {
    const answer = await run({ id: null });
    if (!answer.ok) return;
    router.refresh();
    await refreshMe();
  }
  return (
    <Button variant="ghost" size="sm" pending={pending} onClick={() => void readAll()}>
      {t("readAll")}
    </Button>
  );
}
