import { invalidParameter } from "./errors";
import type { Sandbox } from "./sandbox";

type Fields = Record<string, unknown>;

/** Answers a copy with the named references replaced by the objects they stand for. */
export function expandObject(sandbox: Sandbox, object: object, paths: string[]): Fields {
  const copy: Fields = { ...object };
  for (const path of paths) expandPath(sandbox, copy, path);
  return copy;
}

function expandPath(sandbox: Sandbox, target: Fields, path: string): void {
  const [field = "", ...rest] = path.split(".");
  if (field === "data" && Array.isArray(target.data)) {
    target.data = target.data.map((item: object) => expandObject(sandbox, item, [rest.join(".")]));
    return;
  }
  const found = resolve(sandbox, target, field);
  if (found === undefined) throw invalidParameter(`This property cannot be expanded (${path}).`);
  target[field] = found && rest.length ? expandObject(sandbox, found, [rest.join(".")]) : found;
}

function resolve({ store }: Sandbox, target: Fields, field: string): object | null | undefined {
  const value = target[field];
  if (typeof value === "object" && value !== null) return value;
  if (target.object === "checkout.session" && field === "line_items") {
    const data = store.state.checkouts[String(target.id)]?.lineItems ?? [];
    return {
      object: "list",
      data,
      has_more: false,
      url: `/v1/checkout/sessions/${target.id}/line_items`,
    };
  }
  if (target.object === "balance_transaction" && field === "source") {
    if (value === null) return null;
    const { charges, refunds, planted } = store.state;
    const id = String(value);
    return charges[id] ?? refunds[id] ?? planted[id] ?? null;
  }
  const shelf = shelves[field];
  if (!shelf || value === undefined) return undefined;
  return typeof value === "string" ? store.state[shelf][value] : null;
}

const shelves: Record<string, "paymentIntents" | "charges"> = {
  payment_intent: "paymentIntents",
  latest_charge: "charges",
  charge: "charges",
};
