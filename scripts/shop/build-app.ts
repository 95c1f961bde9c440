import { prepareApp } from "./build";
import { refuse } from "./place";

await prepareApp().catch(refuse);
