import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { SignList } from "@/components/desk/health/sign-list";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { countOnAir } from "@/lib/live/queries";
import { countOrdersSince } from "@/lib/orders/queries";
import { inFuture, MINUTE } from "@/lib/platform/clock";
import { checkHealth } from "@/lib/platform/health";
import { readSigns } from "@/lib/platform/health/signs";
import { poolNow, readWaiting } from "@/lib/platform/metrics/waiting";
import { paths } from "@/lib/platform/paths";

const LATELY_MS = 5 * MINUTE;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("county.health");
  return { title: t("title"), robots: { index: false } };
}

async function readMachine() {
  const [health, waiting, orders, live] = await Promise.all([
    checkHealth(),
    readWaiting(),
    countOrdersSince(inFuture(-LATELY_MS)),
    countOnAir(),
  ]);
  const signs = readSigns({
    ...health,
    due: waiting?.due ?? null,
    givenUp: waiting?.givenUp ?? null,
    notBackedUpBytes: waiting?.notBackedUp ?? null,
    poolWaiting: poolNow().waiting,
  });
  return { signs, orders, live };
}

export default async function CountyHealthPage() {
  const [locale, t, format] = await Promise.all([
    currentLocale(),
    getTranslations("county.health"),
    getFormatter(),
  ]);
  const door = { locale, path: paths.countyHealth(), permission: "machine:see" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  const { signs, orders, live } = await readMachine();
  const isWell = signs.every(({ state }) => state === "WELL" || state === "UNKNOWN");
  const at = format.dateTime(new Date(), { timeStyle: "medium", timeZone: "Asia/Shanghai" });
  return (
    <div className="grid max-w-3xl grid-cols-1 gap-5">
      <DeskHead title={t(isWell ? "well" : "unwell")} lead={t("lead", { at })} />
      <p>{t("now", { orders, live })}</p>
      <SignList signs={signs} />
      <p className="text-sm text-quiet">{t("more")}</p>
    </div>
  );
}
