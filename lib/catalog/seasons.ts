import type { SeasonLine } from "./season-line";
import { autumnAndWinter } from "./seasons-autumn-winter";
import { springAndSummer } from "./seasons-spring-summer";

export type { SeasonLine };

/** One line for the home strip per solar term; the index is `Product.seasonTerm`, 0 is 立春. */
export const seasonLines: readonly SeasonLine[] = [...springAndSummer, ...autumnAndWinter];
