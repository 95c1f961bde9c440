import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { config } from "@/proxy";
import { privateZones } from "@/security-headers";

test("the proxy gives a nonce to exactly the private zones", () => {
  expect(config.matcher).toEqual([`/:locale(zh|en)/(${privateZones.join("|")})/:path*`]);
});

test("every page folder outside the storefront is a private zone", () => {
  const groups = readdirSync("app/[locale]").filter(
    (name) => name.startsWith("(") && name !== "(storefront)",
  );
  const zones = groups.flatMap((group) =>
    readdirSync(`app/[locale]/${group}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name),
  );
  expect(zones.filter((zone) => !privateZones.includes(zone))).toEqual([]);
});
