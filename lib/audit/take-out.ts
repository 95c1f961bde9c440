import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { inTransaction } from "@/lib/platform/db";
import { logAction } from "./log";

const files = {
  "audit:read": { action: "file:log", subject: "file:log" },
  "county:figures": { action: "file:figures", subject: "file:figures" },
} as const;

type Taken = {
  /** By which right it was read; who asks has checked it. */
  permission: keyof typeof files;
  lines: number;
  month?: string;
};

/** Writes down that an officer took a part of the county's data away as a file, before it leaves. */
export const takeOut = (viewer: Viewer, { permission, ...after }: Taken) =>
  inTransaction((tx) => logAction(tx, viewer, { ...files[permission], after }));
