import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { isPublic, pageRoutes, pathOf } from "./page-routes";
import { pageRules } from "./page-rules";
import {
  type Canary,
  canaries,
  createWorld,
  nothing,
  type Person,
  type Things,
  type World,
} from "./world";

const names = Object.keys(canaries) as Canary[];

/** Everybody's own name stands at the top of their own pages. */
const own: Partial<Record<Person, Canary>> = { shopper: "buyerName", family: "helperName" };

const routes = pageRoutes();
let world: World;
let people: Person[];
beforeAll(async () => {
  world = await createWorld();
  people = Object.keys(world.people) as Person[];
});

/** Half of all people talk to each process of the app. */
async function look(person: Person, path: string) {
  const addresses = inject("addresses");
  const address = addresses[people.indexOf(person) % addresses.length] ?? "";
  const answer = await world.people[person].at(address).fetch(path);
  return { status: answer.status, html: await answer.text() };
}

const untagged = (html: string) =>
  html.replace(/<!--.*?-->/gs, "").replace(/<\/?[a-z][^>]*>/gis, "");

/** What of the world is in an answer: on the page, or in what its scripts are given. */
const seenIn = (html: string, person: Person) =>
  names.filter((name) => {
    const sign = canaries[name];
    return own[person] !== name && (sign.test(html) || sign.test(untagged(html)));
  });

/** What somebody reads, whichever of two things it was about. */
const wordsOf = (html: string, things: Things) =>
  Object.values(things).reduce(
    (words, thing) => words.replaceAll(thing, "·"),
    untagged(html.replace(/<(script|style)\b.*?<\/\1>/gs, "")),
  );

const pick = <Value>(pairs: (readonly [Person, Value])[]) => Object.fromEntries(pairs);

test("a rule is a page, and what an address names is somebody's or public", () => {
  expect(Object.keys(pageRules).filter((route) => !routes.includes(route))).toEqual([]);
  const unruled = routes.filter(
    (route) => route.includes("[") && !isPublic(route) && !pageRules[route]?.finds,
  );
  expect(unruled).toEqual([]);
});

/** What each of these people is answered about these things. */
const lookAll = (who: readonly Person[], route: string, things: Things) =>
  Promise.all(
    who.map(async (person) => ({ person, ...(await look(person, pathOf(route, things))) })),
  );

describe.each(routes)("%s", (route) => {
  const { shows = {}, finds } = pageRules[route] ?? {};
  let answers: Awaited<ReturnType<typeof lookAll>> = [];
  beforeAll(async () => {
    answers = await lookAll(people, route, world.things);
  });
  afterAll(() => {
    answers = [];
  });

  test("shows what is somebody's to them alone", () => {
    const seen = answers.map(({ person, html }) => [person, seenIn(html, person)] as const);
    const expected = people.map(
      (person) => [person, names.filter((name) => shows[name]?.includes(person))] as const,
    );
    expect(pick(seen)).toEqual(pick(expected));
  });

  if (!finds) return;
  test("is missing for whoever may not find it", async () => {
    const isStranger = (person: Person) => !finds.includes(person);
    const missing = nothing();
    const heard = (all: typeof answers, things: Things) =>
      pick(all.map(({ person, status, html }) => [person, `${status} ${wordsOf(html, things)}`]));
    const others = await lookAll(people.filter(isStranger), route, missing);
    expect(
      heard(
        answers.filter(({ person }) => isStranger(person)),
        world.things,
      ),
    ).toEqual(heard(others, missing));
  });
});
