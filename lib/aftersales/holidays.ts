import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { attempt, Prisma, type Transaction } from "@/lib/platform/db";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import { deadlineFor, type HolidaySpan } from "./clocks";

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

export async function readHolidays(tx: Pick<Transaction, "holiday">): Promise<HolidaySpan[]> {
  const rows = await tx.holiday.findMany({ orderBy: { startsOn: "asc" } });
  return rows.map(({ startsOn, endsOn }) => ({ startsOn: dayOf(startsOn), endsOn: dayOf(endsOn) }));
}

/** Sets every running clock anew by the table as it is now, in one statement however many run. */
async function moveClocks(tx: Transaction) {
  const holidays = await readHolidays(tx);
  const running = await tx.afterSale.findMany({
    where: { clock: { not: null } },
    select: { id: true, version: true, clock: true, clockFrom: true },
  });
  const moved = running.flatMap(({ id, version, clock, clockFrom }) =>
    clock && clockFrom ? [{ id, version, at: deadlineFor(clock, clockFrom, holidays) }] : [],
  );
  await tx.$executeRaw(Prisma.sql`
    UPDATE "AfterSale" a SET "deadlineAt" = m.at
    FROM unnest(
      ${moved.map(({ id }) => id)}::uuid[],
      ${moved.map(({ version }) => version)}::int[],
      ${moved.map(({ at }) => at.toISOString())}::timestamptz[]
    ) AS m(id, version, at)
    WHERE a.id = m.id AND a.version = m.version`);
}

type HolidayRow = HolidaySpan & { id: string; nameZh: string; nameEn: string };

/** Days on which clocks stand still; those that run are moved at once. */
export const addHoliday = (
  viewer: Viewer,
  input: Omit<HolidayRow, "id">,
): Promise<Result<{ id: string }, "NOT_FOUND">> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "rules:edit")) return fail("NOT_FOUND");
    const { id } = await tx.holiday.create({
      data: { ...input, startsOn: new Date(input.startsOn), endsOn: new Date(input.endsOn) },
    });
    await moveClocks(tx);
    await logAction(tx, viewer, { action: "holiday:add", subject: `holiday:${id}`, after: input });
    return ok({ id });
  });

export const removeHoliday = (viewer: Viewer, id: string): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "rules:edit")) return fail("NOT_FOUND");
    const { count } = await tx.holiday.deleteMany({ where: { id } });
    if (count === 0) return fail("NOT_FOUND");
    await moveClocks(tx);
    await logAction(tx, viewer, { action: "holiday:remove", subject: `holiday:${id}` });
    return done;
  });
