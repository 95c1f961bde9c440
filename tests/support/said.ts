import type { ChildProcess } from "node:child_process";

/**
 * Listens to a child: what it said so far, and its exit code with all that it said. Waits for "close": at "exit" the
 * last line may still be in the pipe.
 */
export function listenTo(child: ChildProcess) {
  let said = "";
  child.stdout?.on("data", (text) => (said += text));
  child.stderr?.on("data", (text) => (said += text));
  const ended = new Promise<{ code: number | null; said: string }>((resolve) =>
    child.once("close", (code) => resolve({ code, said: said.trim() })),
  );
  return { ended, said: () => said };
}
