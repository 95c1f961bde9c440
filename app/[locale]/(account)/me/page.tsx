import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GuestCard } from "@/components/buyer/account/guest-card";
import { MyData } from "@/components/buyer/account/my-data";
import { OrderIcons } from "@/components/buyer/account/order-icons";
import { ProfileHead } from "@/components/buyer/account/profile-head";
import { Row, Rows } from "@/components/buyer/account/row";
import { Settings } from "@/components/buyer/account/settings";
import { ShopLink } from "@/components/buyer/account/shop-link";
import { SignOut } from "@/components/buyer/account/sign-out";
import { standingText } from "@/components/buyer/account/standing-text";
import { InviteNotice } from "@/components/buyer/team/invite-notice";
import { currentLocale } from "@/components/shared/layout/current-locale";
import {
  Bell,
  Clock,
  Desk,
  Heart,
  Message,
  Parcel,
  Pin,
  Screen,
  Village,
} from "@/components/ui/icons";
import { countChanges } from "@/lib/listing/queries";
import { countUnread } from "@/lib/messages/queries";
import { mayReadOutbox, unreadCount } from "@/lib/notifications/queries";
import { countOrders } from "@/lib/orders/queries";
import { currentViewer, mayAct, shopsFor } from "@/lib/platform/auth";
import { localised, paths } from "@/lib/platform/paths";
import { countMyInvites } from "@/lib/shops/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("title"), robots: { index: false } };
}

export default async function MePage() {
  const [locale, viewer, t] = await Promise.all([
    currentLocale(),
    currentViewer(),
    getTranslations("account"),
  ]);
  const [counts, unread, said, changes, invites, standing] = await Promise.all([
    countOrders(viewer),
    unreadCount(viewer),
    countUnread(viewer),
    countChanges(viewer),
    countMyInvites(viewer),
    standingText(viewer, locale),
  ]);
  const isUser = viewer.kind === "user";
  const to = (path: string) => localised(locale, path);
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[1.4fr_1fr]">
      <div className="grid gap-4">
        {isUser ? <ProfileHead viewer={viewer} /> : <GuestCard locale={locale} />}
        <InviteNotice count={invites} locale={locale} />
        <OrderIcons counts={counts} locale={locale} />
        <ShopLink
          locale={locale}
          sells={shopsFor(viewer, "shop:enter").length > 0}
          standing={standing}
        />
      </div>
      <div className="grid gap-4">
        {isUser && (
          <Rows label={t("more")}>
            <Row href={to(paths.addresses())} icon={<Pin />} label={t("rows.addresses")} />
            <Row
              href={to(paths.notices())}
              icon={<Bell />}
              label={t("rows.notices")}
              count={unread}
            />
            <Row
              href={to(paths.messages())}
              icon={<Message />}
              label={t("rows.messages")}
              count={said}
            />
            <Row href={to(paths.follows())} icon={<Heart />} label={t("rows.follows")} />
            <Row href={to(paths.restock())} icon={<Clock />} label={t("rows.restock")} />
            <Row href={to(paths.devices())} icon={<Screen />} label={t("rows.devices")} />
            {mayAct(viewer, "station:work") && (
              <Row href={to(paths.station())} icon={<Village />} label={t("rows.station")} />
            )}
            {mayAct(viewer, "centre:work") && (
              <Row href={to(paths.centre())} icon={<Parcel />} label={t("rows.centre")} />
            )}
            {mayAct(viewer, "desk:open") && (
              <Row
                href={to(paths.county())}
                icon={<Desk />}
                label={t("rows.desk")}
                count={changes}
              />
            )}
            {mayReadOutbox(viewer) && (
              <Row href={to(paths.messagesSent())} icon={<Message />} label={t("rows.outbox")} />
            )}
          </Rows>
        )}
        <MyData isUser={isUser} locale={locale} />
        <Settings locale={locale} isUser={isUser} />
        {isUser && <SignOut locale={locale} />}
      </div>
    </div>
  );
}
