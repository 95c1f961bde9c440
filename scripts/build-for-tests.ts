import { prepareApp } from "./shop/build";

/** In a folder of its own, so that tests leave a running shop alone. */
await prepareApp(".next-test");
