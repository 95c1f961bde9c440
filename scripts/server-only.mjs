import { register } from "node:module";

/**
 * Outside of Next's bundler importing `server-only` throws; scripts are on the server by nature.
 * (Node's `react-server` condition would do it too, but it breaks next/navigation.)
 */
const hook = `export const resolve = (name, context, next) =>
  name === "server-only" ? { url: "data:text/javascript,", shortCircuit: true } : next(name, context);`;

register(`data:text/javascript,${encodeURIComponent(hook)}`);
