import type { Heard } from "./heard";
import { wireTo } from "./wire";
import { deliver, oldestStands, type Stands, standsHere } from "./wishes";

type Said =
  | { kind: "stands"; tab: string; stands: Stands }
  | { kind: "heard"; heard: Heard }
  | { kind: "who" };

const NAME = "live-line";

/** Without both of these every tab has a line of its own. */
const canShare = () => "locks" in navigator && "BroadcastChannel" in globalThis;

/**
 * One line for all tabs of a browser: whoever holds the lock has it, tells the others what is said, and
 * hears from them which rooms they want. Answers what to call when the wishes of this page have changed.
 */
function shareLine(): () => void {
  const tab = String(Math.random());
  const channel = canShare() ? new BroadcastChannel(NAME) : null;
  const others = new Map<string, Stands>();
  const say = (said: Said) => channel?.postMessage(said);
  let follow: ((stands: Stands) => void) | null = null;

  const refit = () => follow?.(oldestStands([standsHere(), ...others.values()]));

  function lead() {
    follow = wireTo((heard) => {
      say({ kind: "heard", heard });
      deliver(heard);
    });
    say({ kind: "who" });
    refit();
  }

  const change = () => {
    say({ kind: "stands", tab, stands: standsHere() });
    refit();
  };

  channel?.addEventListener("message", ({ data }: MessageEvent<Said>) => {
    if (data.kind === "heard") deliver(data.heard);
    if (data.kind === "who") change();
    if (data.kind !== "stands") return;
    others.set(data.tab, data.stands);
    refit();
  });
  addEventListener("pagehide", () => say({ kind: "stands", tab, stands: {} }));
  if (!channel) lead();
  else void navigator.locks.request(NAME, () => new Promise(() => lead()));
  return change;
}

let shared: (() => void) | undefined;

/** Fits this browser's line to what its pages want to hear. */
export function fitLine() {
  shared ??= shareLine();
  shared();
}
