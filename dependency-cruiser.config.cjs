const { uses } = require("./modules.cjs");

// Every module's operations behind one address, for the pages and for others.
uses.api = Object.keys(uses);

// The rooms of components: ui knows no domain, shared is for several zones, each other is one zone's alone.
const rooms = {
  ui: [],
  shared: ["ui"],
  shop: ["ui", "shared"],
  buyer: ["ui", "shared"],
  workbench: ["ui", "shared"],
  desk: ["ui", "shared"],
  station: ["ui", "shared"],
  dev: ["ui", "shared", "shop", "buyer", "workbench", "desk", "station"],
};

/** Route groups, and the room that each furnishes its pages from. */
const zones = {
  storefront: "shop",
  videos: "shop",
  account: "buyer",
  checkout: "buyer",
  live: "buyer",
  seller: "workbench",
  apply: "workbench",
  county: "desk",
  station: "station",
  centre: "station",
};

const any = (names) => `(${names.join("|")})`;
const domain = Object.keys(uses);
const DOMAIN = `^lib/${any(domain)}/`;
const DOORS = "^lib/[^/]+/(index|queries|mutations|operations|jobs)[.]ts$|^lib/api/router[.]ts$";

const siblings = domain.map((name) => ({
  name: `${name}-uses-only-its-list`,
  severity: "error",
  from: { path: `^lib/${name}/` },
  to: {
    path: `^lib/${any(domain.filter((other) => other !== name && !uses[name].includes(other)))}/`,
  },
}));

const roomNames = Object.keys(rooms);
const outside = (room) =>
  roomNames.filter((other) => other !== room && !rooms[room].includes(other));

const components = [
  ...roomNames
    .filter((room) => outside(room).length > 0)
    .map((room) => ({
      name: `components-${room}-uses-only-its-list`,
      severity: "error",
      from: { path: `^components/${room}/` },
      to: { path: `^components/${any(outside(room))}/` },
    })),
  ...Object.entries(zones).map(([zone, room]) => ({
    name: `zone-${zone}-is-furnished-from-${room}`,
    severity: "error",
    from: { path: `^app/\\[locale\\]/\\(${zone}\\)/` },
    to: { path: `^components/${any(outside(room))}/` },
  })),
  {
    name: "known-room",
    severity: "error",
    from: {},
    to: { path: "^components/", pathNot: `^components/${any(roomNames)}/` },
  },
  {
    name: "no-circle-of-component-folders",
    severity: "error",
    scope: "folder",
    from: { path: "^components/" },
    to: { circular: true },
  },
];

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "lib-below-ui",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^(app|components|tests)/" },
    },
    {
      name: "components-below-app",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^(app|tests)/" },
    },
    {
      name: "ui-knows-no-domain",
      severity: "error",
      from: { path: "^components/ui/" },
      to: { path: DOMAIN, pathNot: "^lib/media/index[.]ts$" },
    },
    {
      name: "platform-below-domain",
      severity: "error",
      from: { path: "^lib/platform/" },
      to: { path: DOMAIN },
    },
    {
      name: "known-lib-folder",
      severity: "error",
      from: {},
      to: { path: "^lib/[^/]+/", pathNot: `^lib/${any([...domain, "platform"])}/` },
    },
    {
      name: "enter-by-the-doors",
      severity: "error",
      from: { path: "^(app|components)/" },
      to: { path: DOMAIN, pathNot: DOORS },
    },
    {
      name: "enter-siblings-by-the-doors",
      severity: "error",
      from: { path: "^lib/([^/]+)/" },
      to: { path: DOMAIN, pathNot: ["^lib/$1/", DOORS] },
    },
    {
      name: "not-through-own-index",
      severity: "error",
      from: {
        path: `^lib/${any(domain)}/`,
        pathNot: "[/.](queries|mutations|operations|jobs)[.]ts$",
      },
      to: { path: "^lib/$1/(queries|mutations|operations|jobs)[.]ts$" },
    },
    {
      name: "index-is-client-safe",
      severity: "error",
      // `call` of lib/api knows the operations as types only; what a phone loads is measured (bench).
      from: { path: `^lib/${any(domain.filter((name) => name !== "api"))}/index[.]ts$` },
      to: {
        reachable: true,
        path: [
          "^lib/platform/(db|env|auth|action|jobs|storage|cache|log)/",
          "[/.](queries|mutations|operations)[.]ts$",
          "node_modules/server-only",
        ],
      },
    },
    {
      name: "pages-and-components-mutate-by-operations",
      severity: "error",
      from: { path: "^(app|components)/", pathNot: "^app/(api/|tasks[.]ts)" },
      to: { path: "/(mutations|operations|jobs)[.]ts$" },
    },
    {
      name: "db-only-in-lib",
      severity: "error",
      from: { path: "^(app|components)/" },
      to: { path: "^lib/platform/db/" },
    },
    ...siblings,
    ...components,
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^lib/platform/db/generated"] },
    exclude: { path: "[.]next" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
