import "server-only";
import { lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** Where nobody outside can have a computer: ourselves, our own network, and what is no address of anybody. */
const inside = new BlockList();
for (const range of [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
  "::/127",
  "64:ff9b::/96",
  "64:ff9b:1::/48",
  "2001::/32",
  "2001:db8::/32",
  "2002::/16",
  "fc00::/7",
  "fe80::/9",
  "ff00::/8",
]) {
  const [net = "", bits] = range.split("/");
  inside.addSubnet(net, Number(bits), isIP(net) === 6 ? "ipv6" : "ipv4");
}

const isInside = (address: string) => inside.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

const bare = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, "");

/**
 * An address to which a shop's messages may go, or null. In live mode https only, and no number of a
 * computer inside; a name is looked at again when it is known where it leads.
 */
export function readAddress(typed: string, isLive: boolean): URL | null {
  if (!URL.canParse(typed)) return null;
  const url = new URL(typed);
  if (url.username || url.password || url.hash) return null;
  if (url.protocol !== "https:" && (isLive || url.protocol !== "http:")) return null;
  if (isLive && isIP(bare(url)) > 0 && isInside(bare(url))) return null;
  return url;
}

export class InsideAddress extends Error {}

/** Looks a name up for a connection and refuses it when it leads inside: what was asked is what is used. */
export const lookupOutside: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, "", 0);
    if (found.length === 0 || found.some(({ address }) => isInside(address)))
      return callback(new InsideAddress(hostname), "", 0);
    if (options.all) return callback(null, found);
    callback(null, found[0]?.address ?? "", found[0]?.family);
  });
};
