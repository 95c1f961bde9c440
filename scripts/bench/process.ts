import { readdirSync, readFileSync } from "node:fs";

const TICKS_A_SECOND = 100;

const read = (path: string) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
};

/** The fields after the name, which may hold spaces: state, parent, … utime is the 12th. */
const statOf = (pid: number) =>
  read(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, "")
    .split(" ");

/** A process and everything it started that still runs; empty where there is no /proc. */
function treeOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    const parent = /^\d+$/.test(name) ? statOf(Number(name))?.[1] : undefined;
    if (parent) parents.set(Number(name), Number(parent));
  }
  const tree = new Set([root]);
  for (const [pid, parent] of [...parents].sort(([a], [b]) => a - b))
    if (tree.has(parent)) tree.add(pid);
  return [...tree];
}

const hasProc = read("/proc/self/stat") !== null;

/** Milliseconds of processor time that the process and its children used so far; null without /proc. */
export function cpuMs(root: number): number | null {
  if (!hasProc) return null;
  const ticks = treeOf(root).map((pid) => {
    const [utime = 0, stime = 0, ended = 0, endedInKernel = 0] = (statOf(pid) ?? [])
      .slice(11, 15)
      .map(Number);
    return utime + stime + ended + endedInKernel;
  });
  return (ticks.reduce((sum, one) => sum + one, 0) * 1_000) / TICKS_A_SECOND;
}

/** The most memory in MB that the largest of these processes ever held; null without /proc. */
export function peakMemoryMb(root: number): number | null {
  if (!hasProc) return null;
  const peaks = treeOf(root).map((pid) =>
    Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`) ?? "")?.[1] ?? 0),
  );
  return Math.max(...peaks) / 1_024;
}

/** The memory in MB that a process holds now; null without /proc. */
export function memoryMb(pid: number): number | null {
  const resident = /VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`) ?? "")?.[1];
  return resident === undefined ? null : Number(resident) / 1_024;
}
