import { expect, test } from "vitest";
import { hashToken, newId, newNumber, newToken } from "@/lib/platform/ids";

test("numbers people read out have a prefix, twelve digits and no order", () => {
  const numbers = Array.from({ length: 100 }, () => newNumber("D"));
  expect(numbers.every((number) => /^D\d{12}$/.test(number))).toBe(true);
  expect(new Set(numbers).size).toBe(100);
  expect([...numbers].sort()).not.toEqual(numbers);
});

test("ids follow each other in time", () => {
  const ids = Array.from({ length: 50 }, newId);
  expect([...ids].sort()).toEqual(ids);
});

test("only the hash of a token tells nothing about it", () => {
  const token = newToken();
  expect(token).toMatch(/^[\w-]{22}$/);
  expect(hashToken(token)).not.toContain(token);
  expect(hashToken(token)).toBe(hashToken(token));
});
