import { expect, test } from "vitest";
import { addressInput } from "@/lib/identity";
import { removeAddress, saveAddress } from "@/lib/identity/mutations";
import { findAddress, listAddresses } from "@/lib/identity/queries";
import { newId } from "@/lib/platform/ids";
import { createUser, guest, viewerOf } from "../../factories";

const beijing = {
  recipient: "阿不都·热合曼",
  phone: "138 0013 8000",
  provinceCode: "110000",
  cityCode: "110100",
  districtCode: "110105",
  townshipCode: "110105011",
  street: "8 号楼 301",
  tag: "home",
  isDefault: false,
};

const someone = async () => viewerOf(await createUser());

async function saved(viewer: Awaited<ReturnType<typeof someone>>, overrides = {}) {
  const result = await saveAddress(viewer, null, { ...beijing, ...overrides });
  if (!result.ok) throw new Error(result.code);
  return result.data.id;
}

test("names come from the region table, in the reader's language; the phone is kept as +86…", async () => {
  const viewer = await someone();
  const id = await saved(viewer);
  expect(await findAddress(viewer, id, "zh")).toMatchObject({
    phone: "+8613800138000",
    province: "北京市",
    district: "朝阳区",
    line: expect.stringContaining("朝阳区"),
  });
  expect((await findAddress(viewer, id, "en"))?.line).toContain("Chaoyang");
});

test.each([
  [{ phone: "12345" }, "PHONE_INVALID"],
  [{ districtCode: "420322" }, "REGION_UNKNOWN"],
  [{ townshipCode: "" }, "REGION_UNKNOWN"],
])("%j is refused as %s", async (overrides, code) => {
  const viewer = await someone();
  expect(await saveAddress(viewer, null, { ...beijing, ...overrides })).toMatchObject({ code });
  expect(await listAddresses(viewer, "zh")).toEqual([]);
});

test.each([
  ["王", true],
  ["阿卜杜拉·买买提·伊力亚斯", true],
  ["O’Neil-Smith Jr.", true],
  ["", false],
  ["Mohammed Abdul Rahman Al-Farsi", true],
  ["𠮷".repeat(50), true],
  ["一".repeat(51), false],
  ["何一鸣[2568]", true],
  ["何一鸣（2568）", true],
  ["晴川商贸（武乡）有限公司", true],
  ["𠀀🙂", false],
  ["Şükrü Šimić", true],
  ["Nguyễn Văn Bình", true],
  ["محمد", false],
  ["<b>王</b>", false],
  ["王\n五", false],
])("the name %j: %s", (recipient, isName) => {
  expect(addressInput.safeParse({ ...beijing, recipient }).success).toBe(isName);
});

test.each([
  ["李　明", "李 明"],
  ["买买提・艾力", "买买提·艾力"],
  ["买买提.艾力", "买买提·艾力"],
  ["买买提 · 艾力", "买买提·艾力"],
  ["\u200b何\u202d一鸣\u202c", "何一鸣"],
  ["何\t一鸣", "何 一鸣"],
  ["何一鸣［2568］", "何一鸣[2568]"],
  ["J. R. Smith", "J. R. Smith"],
])("the name %j is kept as %s", (recipient, kept) => {
  expect(addressInput.parse({ ...beijing, recipient }).recipient).toBe(kept);
});

test.each([
  ["某胡同\t12号", "某胡同 12号"],
  ["某胡同\n12号", "某胡同 12号"],
  ["某胡同１２号", "某胡同12号"],
])("the street %j is kept as %s", (street, kept) => {
  expect(addressInput.parse({ ...beijing, street }).street).toBe(kept);
});

test("an extension stays with the phone of an address", async () => {
  const viewer = await someone();
  const id = await saved(viewer, { phone: "13900001111转7804" });
  expect(await findAddress(viewer, id, "zh")).toMatchObject({ phone: "+8613900001111-7804" });
});

test("the first address is the default; a new default takes over; there is always one", async () => {
  const viewer = await someone();
  const first = await saved(viewer);
  const second = await saved(viewer, { isDefault: true });
  const defaults = async () =>
    (await listAddresses(viewer, "zh")).filter(({ isDefault }) => isDefault).map(({ id }) => id);
  expect(await defaults()).toEqual([second]);

  await saveAddress(viewer, second, { ...beijing, isDefault: false });
  expect(await defaults()).toEqual([second]);
  await removeAddress(viewer, second);
  expect(await defaults()).toEqual([first]);
});

test("twenty addresses, also when thirty come at once, and one default", async () => {
  const viewer = await someone();
  const results = await Promise.all(
    Array.from({ length: 30 }, () => saveAddress(viewer, null, { ...beijing, isDefault: true })),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(20);
  const kept = await listAddresses(viewer, "zh");
  expect(kept).toHaveLength(20);
  expect(kept.filter(({ isDefault }) => isDefault)).toHaveLength(1);
});

test("strangers and guests neither see, change nor remove it", async () => {
  const owner = await someone();
  const id = await saved(owner);
  for (const viewer of [await someone(), guest()]) {
    expect(await findAddress(viewer, id, "zh")).toBeNull();
    expect(await listAddresses(viewer, "zh")).toEqual([]);
    expect(await saveAddress(viewer, id, { ...beijing, street: "别处" })).toMatchObject({
      ok: false,
    });
    expect(await removeAddress(viewer, id)).toMatchObject({ ok: false });
  }
  expect(await findAddress(owner, id, "zh")).toMatchObject({ street: "8 号楼 301" });
});

test("an address that isn't there can't be changed", async () => {
  const viewer = await someone();
  expect(await saveAddress(viewer, newId(), beijing)).toMatchObject({ code: "NOT_FOUND" });
});
