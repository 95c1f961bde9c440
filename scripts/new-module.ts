import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

/** Makes the doors of a module and its place in the law: npm run new -- module NAME "What it is for." */
const [name = "", sentence = ""] = process.argv.slice(2);
const folder = `lib/${name}`;
if (!/^[a-z]+$/.test(name) || !sentence.endsWith(".") || existsSync(folder)) {
  console.error(
    'Give it a new name of small letters, and a sentence: module parcels "What is on its way."',
  );
  process.exit(1);
}

const LAW = "modules.cjs";
const files = {
  [`${folder}/index.ts`]: `/** ${sentence} */\nexport {};\n`,
  [`${folder}/queries.ts`]: 'import "server-only";\n\nexport {};\n',
  [`${folder}/mutations.ts`]: 'import "server-only";\n\nexport {};\n',
  [`prisma/schema/${name}.prisma`]: `/// ${sentence}\n`,
  [LAW]: readFileSync(LAW, "utf8").replace(
    "\n};\n",
    `\n  /** ${sentence} */\n  ${name}: [],\n};\n`,
  ),
};

mkdirSync(folder, { recursive: true });
mkdirSync(`tests/lib/${name}`, { recursive: true });
for (const [path, text] of Object.entries(files)) {
  writeFileSync(path, text);
  console.log(path);
}
console.log(`Now say in ${LAW} what it uses, and write its first test in tests/lib/${name}/.`);
