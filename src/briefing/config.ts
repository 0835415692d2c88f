/** `config.json`: what a deployment changes without a new build. */
import * as z from "zod/mini";

export const configSchema = z.object({
  briefingsUrl: z._default(z.string().check(z.minLength(1)), "./briefings/"),
  title: z.optional(z.string().check(z.trim(), z.minLength(1))),
  logo: z.optional(z.string().check(z.minLength(1))),
  accent: z.optional(z.string().check(z.regex(/^#[0-9a-f]{6}$/i, "must be a colour such as #1f5fbf"))),
  credentials: z._default(z.enum(["same-origin", "include"]), "same-origin"),
  signInUrl: z.optional(z.url({ protocol: /^https?$/, error: "must be an http or https address" })),
});

export type Config = z.infer<typeof configSchema>;

export const defaultConfig: Config = configSchema.parse({});
