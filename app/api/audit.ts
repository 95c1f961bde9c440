import { refusalFor } from "@/app/api/limited";
import { readQuestion } from "@/components/desk/audit/question";
import {
  type AuditWords,
  sayAction,
  sayActor,
  sayField,
  sayValue,
} from "@/components/desk/audit/say";
import { sayReason } from "@/components/desk/audit/say-reason";
import { momentText } from "@/components/desk/frame/day";
import type { ActionView } from "@/lib/audit";
import { takeOut } from "@/lib/audit/mutations";
import { exportActions } from "@/lib/audit/queries";
import { currentViewer, mayAct } from "@/lib/platform/auth";
import { businessDay } from "@/lib/platform/clock";
import { isLocale, type Locale } from "@/lib/platform/i18n";
import { wordsOf } from "@/lib/platform/i18n/words-of";
import { type Cell, csvFile } from "@/lib/platform/sheets";

type Words = { t: AuditWords; reasons: Parameters<typeof sayReason>[0] };

function cellsOf({ t, reasons }: Words, action: ActionView, locale: Locale): Cell[] {
  const changes = action.changes.map(({ field, before, after }) => {
    const [old, now] = [before, after].map((value) => sayValue(t, { field, value }, locale));
    return `${sayField(t, field)}: ${before === null ? now : `${old} → ${now}`}`;
  });
  return [
    momentText(action.at, locale),
    sayActor(t, action),
    action.onBehalfOf,
    sayAction(t, action),
    sayReason(reasons, action.reason),
    changes.join("\n"),
  ];
}

/** The log as a file for who may read it; for everybody else there is nothing here. */
export async function answerLog(request: Request) {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const { locale } = asked;
  const viewer = await currentViewer();
  if (!isLocale(locale) || viewer.kind !== "user" || !mayAct(viewer, "audit:read"))
    return new Response(null, { status: 404 });
  const refusal = await refusalFor("file", viewer.userId);
  if (refusal) return refusal;
  const [actions, t, acts, papers] = await Promise.all([
    exportActions(viewer, readQuestion(asked), locale),
    wordsOf(locale, "county.audit"),
    wordsOf(locale, "assistance"),
    wordsOf(locale, "onboarding.item"),
  ]);
  await takeOut(viewer, { permission: "audit:read", lines: actions.length });
  const heads = ["when", "who", "behalf", "what", "reason", "changes"].map((name) => t(name));
  const words = { t, reasons: { acts, papers } };
  const rows = actions.map((action) => cellsOf(words, action, locale));
  return csvFile(`${t("title")}-${businessDay(new Date())}`, heads, rows);
}
