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
  ["一二三四五六七八九十一二三四五六七八九十一", false],
  ["<b>王</b>", false],
  ["王\n五", false],
])("the name %j: %s", (recipient, isName) => {
  expect(addressInput.safeParse({ ...beijing, recipient }).success).toBe(isName);
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
