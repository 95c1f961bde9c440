import "server-only";

// Next loads this module more than once in a process.
const shared = globalThis as { chushanCommits?: EventTarget };
shared.chushanCommits ??= new EventTarget();
const commits = shared.chushanCommits;

export const tellCommitted = () => commits.dispatchEvent(new Event("commit"));

/** Calls back after each transaction that this process commits, until the returned function is called. */
export function onCommit(hear: () => void): () => void {
  commits.addEventListener("commit", hear);
  return () => commits.removeEventListener("commit", hear);
}
