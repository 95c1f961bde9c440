import { withDatabase } from "./data";
import { refuse } from "./place";

const nothing = async () => undefined;

await withDatabase(nothing, nothing).catch(refuse);
