import * as z from "zod/mini";
import { briefingSchema } from "@/briefing/briefing-schema";
import { lexiconsSchema } from "@/briefing/lexicons";
import { themesSchema } from "@/briefing/schema";

/** The JSON Schemas (draft 2020-12) that editors' tools complete against, by file name: text, ready to write. */
export function jsonSchemas(): Record<string, string> {
  const schemas = {
    "briefing.schema.json": { title: "Vigie briefing", ...z.toJSONSchema(briefingSchema, { io: "input" }) },
    "themes.schema.json": { title: "Vigie themes", ...z.toJSONSchema(themesSchema, { io: "input" }) },
    "lexicons.schema.json": { title: "Vigie lexicons", ...z.toJSONSchema(lexiconsSchema, { io: "input" }) },
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`]),
  );
}
