import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { config } from "@/proxy";
import { privateZones } from "@/security-headers";

test("the proxy gives a nonce to exactly the private zones", () => {
  expect(config.matcher).toEqual([`/:locale(zh|en)/(${privateZones.join("|")})/:path*`]);
});

const isPublic = ["(storefront)", "(videos)"];

test("every page folder outside the public zones is a private zone", () => {
  const groups = readdirSync("app/[locale]").filter(
    (name) => name.startsWith("(") && !isPublic.includes(name),
  );
  const zones = groups.flatMap((group) =>
    readdirSync(`app/[locale]/${group}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name),
  );
  expect(zones.filter((zone) => !privateZones.includes(zone))).toEqual([]);
});
