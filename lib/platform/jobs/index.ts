import "server-only";
import type { Statements } from "@/lib/platform/db";
import { leaveSql, type Message } from "@/lib/platform/outbox";
import type { JobName, JobPayloads } from "./payloads";

export type { JobName };
/** A job's work; it may run more than once, so it must be idempotent. */
export type Task<Name extends JobName> = (payload: JobPayloads[Name]) => Promise<void>;
export type Tasks = { [Name in JobName]: Task<Name> };

type When = {
  runAt?: Date;
  /** One job per key: adding it again replaces the one that still waits. */
  key?: string;
};

type Job = { [Name in JobName]: { name: Name; payload: JobPayloads[Name] } & When }[JobName];

/** What goes into the outbox when these jobs are added. */
export const asMessages = (jobs: Job[]): Message[] => jobs.map((job) => ({ kind: "JOB", ...job }));

/** Adds a job that starts only if this transaction commits. */
export const addJob = <Name extends JobName>(
  tx: Statements,
  name: Name,
  payload: JobPayloads[Name],
  when: When = {},
) => tx.$executeRaw(leaveSql([{ kind: "JOB", name, payload, ...when }]));
