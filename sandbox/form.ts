interface FormTree {
  [key: string]: string | FormTree;
}

const emptyTree = (): FormTree => Object.create(null) as FormTree;

/** Reads Stripe's bracket notation: `a[b][0][c]=v`, and `a[]=v` as the next index. */
export function parseForm(encoded: string): FormTree {
  const tree = emptyTree();
  for (const [key, value] of new URLSearchParams(encoded)) {
    place(tree, segmentsOf(key), value);
  }
  return tree;
}

function segmentsOf(key: string): string[] {
  const [, head, rest] = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(key) ?? [];
  if (head === undefined || rest === undefined) return [key];
  return [head, ...Array.from(rest.matchAll(/\[([^[\]]*)\]/g), (match) => match[1] ?? "")];
}

function place(tree: FormTree, segments: string[], value: string): void {
  const [first = "", ...rest] = segments;
  const key = first === "" ? String(Object.keys(tree).length) : first;
  if (rest.length === 0) {
    tree[key] = value;
    return;
  }
  const child = tree[key];
  const branch = typeof child === "object" ? child : emptyTree();
  tree[key] = branch;
  place(branch, rest, value);
}
