import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import type { ProgrammeInput } from "./forms";
import { dateOf } from "./terms";

/** A new programme; shops see it from its first day on. NOT_FOUND for strangers. */
export const addProgramme = (
  viewer: Viewer,
  { tiers, startsOn, endsOn, ...input }: ProgrammeInput,
): Promise<Result<{ id: string }, "NOT_FOUND">> =>
  attempt(async (tx) => {
    if (viewer.kind !== "user" || !mayAct(viewer, "subsidy:run")) return fail("NOT_FOUND");
    const id = newId();
    const isTiers = input.rule === "TIERS";
    await tx.subsidyProgramme.create({
      data: {
        ...{ id, ...input, createdById: viewer.userId },
        ...{ startsOn: dateOf(startsOn), endsOn: dateOf(endsOn) },
        ...(isTiers ? { basisPoints: 0, capFen: 0, tiers: { create: tiers } } : {}),
      },
    });
    await logAction(tx, viewer, {
      action: "subsidy:add",
      subject: `subsidy:${id}`,
      after: { ...input, from: startsOn, to: endsOn },
    });
    return ok({ id });
  });

/** Nothing more is computed of it; what was computed goes on. NOT_FOUND when it is over already. */
export const endProgramme = (
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "subsidy:run")) return fail("NOT_FOUND");
    const { count } = await tx.subsidyProgramme.updateMany({
      where: { id, endedAt: null },
      data: { endedAt: new Date() },
    });
    if (count === 0) return fail("NOT_FOUND");
    await logAction(tx, viewer, { action: "subsidy:end", subject: `subsidy:${id}` });
    return done;
  });
