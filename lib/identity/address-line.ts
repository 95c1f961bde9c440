/** An address as it is stored: names beside codes. */
export interface PostalAddress {
  province: string;
  city: string;
  district: string;
  township: string;
  street: string;
}

const isGroup = (name: string) => name.endsWith("直辖县") || name === "Directly administered";
const isOther = (name: string) => name === "其他" || name === "Other";

/**
 * One line for a label or a summary: small to large with commas in English, large to small in
 * Chinese; without names that only repeat (北京市北京市) or group (省直辖县).
 */
export function addressLine(address: PostalAddress, locale: string): string {
  const { province, city, district, township, street } = address;
  const names = [province, city, district, township].filter(
    (name, at, all) => name && name !== all[at - 1] && !isGroup(name) && !isOther(name),
  );
  return locale.startsWith("zh")
    ? [...names, street].join("")
    : [street, ...names.reverse()].filter(Boolean).join(", ");
}
