// Writes src/api/contract.ts from ../api/contract.json: a type for every value that goes over the
// line, and the list of the choices of every enum.   node gen/types.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";

const HEAD = "// Made from api/contract.json by ./dev gen. Changes belong in the C++ structs it is printed from.\n\n";
const contract = new URL("../../api/contract.json", import.meta.url);
export const file = new URL("../src/api/contract.ts", import.meta.url);

export async function generated() {
  const document = JSON.parse(readFileSync(contract, "utf8"));
  return HEAD + astToString(await openapiTS(document, { enumValues: true, rootTypes: true, rootTypesNoSchemaPrefix: true }));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(file, await generated());
