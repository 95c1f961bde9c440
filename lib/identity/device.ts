import type { Device } from "./index";

// The first that matches: browsers name those they descend from as well.
const apps: readonly [RegExp, Device["app"]][] = [
  [/MicroMessenger/i, "wechat"],
  [/AlipayClient/i, "alipay"],
  [/Edg(e|A|iOS)?\//i, "edge"],
  [/Firefox|FxiOS/i, "firefox"],
  [/Chrome|CriOS/i, "chrome"],
  [/Safari/i, "safari"],
];

const systems: readonly [RegExp, Device["system"]][] = [
  [/HarmonyOS|OpenHarmony/i, "harmony"],
  [/iPhone|iPad/i, "iphone"],
  [/Android/i, "android"],
  [/Windows/i, "windows"],
  [/Mac OS/i, "mac"],
  [/Linux|X11/i, "linux"],
];

const first = <Name>(rows: readonly [RegExp, Name][], text: string) =>
  rows.find(([pattern]) => pattern.test(text))?.[1];

/** A browser as its owner would call it, from the user agent it sends. */
export const describeDevice = (userAgent: string): Pick<Device, "app" | "system"> => ({
  app: first(apps, userAgent) ?? "browser",
  system: first(systems, userAgent) ?? "unknown",
});
