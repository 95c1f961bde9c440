type Region = { province: string; city: string; district: string };

const PROVINCE_END = /(壮族|回族|维吾尔)?自治区$|特别行政区$|省$|市$/;

/**
 * Where a parcel is sorted to, as hands at a belt read it: 广东 广州 天河区, 北京 东城区. The carriers'
 * own codes come only with their numbers.
 */
export function sortCode({ province, city, district }: Region): string {
  const short = province.replace(PROVINCE_END, "");
  const town = city.replace(/市$/, "");
  return [...new Set([short, town, district])].filter(Boolean).join(" ");
}
