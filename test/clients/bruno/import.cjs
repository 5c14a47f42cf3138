// Imports a Postman collection as Bruno does: import.cjs <collection.json> <folder>
const { mkdirSync, readFileSync } = require("node:fs");
const { postmanToBruno } = require("@usebruno/converters");
// What `bru import` writes other formats with.
const { createCollectionFromBrunoObject } = require("@usebruno/cli/src/utils/collection");

const [, , file, folder] = process.argv;
postmanToBruno(JSON.parse(readFileSync(file, "utf8"))).then(({ collection, issues }) => {
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  mkdirSync(folder);
  return createCollectionFromBrunoObject(collection, folder);
});
