/** How the balance misbehaves at the next charge or refund: routes `BALANCE charge`, `BALANCE refund`. */
export const balanceFaultKinds = [
  "missing",
  "late",
  "double",
  "wrong_amount",
  "wrong_fee",
  "other_currency",
  "reversed",
  "unknown",
  "own_fee",
  "held",
  "changed",
  "kept",
] as const;
export type BalanceFault = (typeof balanceFaultKinds)[number];

export const faultKinds = [
  "500",
  "timeout",
  "lost",
  "refund_pending",
  "refund_fail",
  ...balanceFaultKinds,
] as const;

export interface Fault {
  /** Method and path as in `POST /v1/refunds` or `GET /v1/checkout/sessions/:id`. */
  route: string;
  kind: (typeof faultKinds)[number];
}

export class Faults {
  next: Fault[] = [];

  take(method: string, path: string): Fault | null {
    const index = this.next.findIndex(({ route }) => matches(route, `${method} ${path}`));
    if (index < 0) return null;
    return this.next.splice(index, 1)[0] ?? null;
  }

  takeOfBalance(what: "charge" | "refund"): BalanceFault | null {
    const kind = this.take("BALANCE", what)?.kind;
    return balanceFaultKinds.find((one) => one === kind) ?? null;
  }
}

const matches = (route: string, request: string) =>
  new RegExp(`^${route.replace(/:\w+/g, "[^/]+")}$`).test(request);
