import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { getTranslations } from "next-intl/server";
import { reasonText } from "@/components/assistance/reason-text";
import { readQuestion } from "@/components/county/audit/question";
import { sayAction, sayActor, sayField, sayValue } from "@/components/county/audit/say";
import { toCsv } from "@/components/county/csv";
import { momentText } from "@/components/county/day";
import { exportActions } from "@/lib/audit/queries";
import { currentViewer } from "@/lib/platform/auth";
import { businessDay } from "@/lib/platform/clock";
import { isLocale } from "@/lib/platform/i18n";

type Context = { params: Promise<{ locale: string }> };

/** The log as a file for who may read it; for everybody else there is nothing here. */
export async function GET(request: NextRequest, { params }: Context) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const viewer = await currentViewer();
  const question = readQuestion(Object.fromEntries(request.nextUrl.searchParams));
  const [actions, t, acts] = await Promise.all([
    exportActions(viewer, question, locale),
    getTranslations({ locale, namespace: "county.audit" }),
    getTranslations({ locale, namespace: "assistance" }),
  ]);
  if (!actions) return new Response(null, { status: 404 });
  const head = ["when", "who", "behalf", "what", "reason", "changes"].map((name) => t(name));
  const lines = actions.map((action) => [
    momentText(action.at, locale),
    sayActor(t, action),
    action.onBehalfOf,
    sayAction(t, action),
    reasonText(acts, action.reason),
    action.changes
      .map(({ field, before, after }) => {
        const [old, now] = [before, after].map((value) => sayValue(t, { field, value }, locale));
        return `${sayField(t, field)}: ${before === null ? now : `${old} → ${now}`}`;
      })
      .join("\n"),
  ]);
  return new Response(toCsv([head, ...lines]), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="audit-${businessDay(new Date())}.csv"`,
      "Cache-Control": "private, no-store",
    },
  });
}
