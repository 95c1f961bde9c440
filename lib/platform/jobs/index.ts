import "server-only";
import type { Statements } from "@/lib/platform/db";
import { type Json, leaveSql, type Message } from "@/lib/platform/outbox";

export type { Json };
/** A job's work; it may run more than once, so it must be idempotent. */
export type Task = (payload: Json) => Promise<void>;
export type Tasks = Record<string, Task>;

type When = {
  runAt?: Date;
  /** One job per key: adding it again replaces the one that still waits. */
  key?: string;
};

export type Job = { name: string; payload: Json } & When;

/** What goes into the outbox when these jobs are added. */
export const asMessages = (jobs: Job[]): Message[] => jobs.map((job) => ({ kind: "JOB", ...job }));

/** Adds a job that starts only if this transaction commits. */
export const addJob = (tx: Statements, name: string, payload: Json, when: When = {}) =>
  tx.$executeRaw(leaveSql(asMessages([{ name, payload, ...when }])));
