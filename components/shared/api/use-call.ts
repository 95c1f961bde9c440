"use client";

import { useCallback } from "react";
import { useAction } from "@/components/ui/use-action";
import { asking, type Code, type Data, type Input, type Name } from "@/lib/api";

/**
 * Asks the shop from a form or a button: `const { run, pending, failure } = useCall("cart.add")`;
 * see useAction for what it answers.
 */
export function useCall<One extends Name>(name: One) {
  const act = useCallback((input: Input<One>) => asking(name)(input), [name]);
  return useAction<Input<One>, Data<One>, Code<One>>(act);
}
