/** Writes what is generated from sources and needed before types are checked: messages, route tree, JSON Schemas. */
import { writeFileSync } from "node:fs";
import { compile } from "@inlang/paraglide-js";
import { Generator, getConfig } from "@tanstack/router-generator";
import { jsonSchemas } from "@/publish/json-schema";
import { paraglideOptions } from "./paraglide-options";

await compile(paraglideOptions);
const root = process.cwd();
const config = getConfig(
  { target: "react", autoCodeSplitting: false, quoteStyle: "double", semicolons: true, disableLogging: true },
  root,
);
await new Generator({ config, root }).run();
for (const [name, schema] of Object.entries(jsonSchemas())) writeFileSync(`public/schema/${name}`, schema);
