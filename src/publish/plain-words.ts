/** What zod says against a field, in the words of someone who writes editions. Rules with words of their own keep them. */
import type * as z from "zod/mini";
import { pointer } from "@/briefing/load";
import type { Issue } from "@/lib/errors";

/** Of a parse with `reportInput`: what stands in the field decides how its fault is said. */
export function plainIssues(error: z.core.$ZodError): Issue[] {
  return error.issues.map((issue) => ({ path: pointer(issue.path), message: plainWords(issue) }));
}

function plainWords(issue: z.core.$ZodIssue): string {
  const { input } = issue;
  if (input === "" || input === null) return "is empty";
  switch (issue.code) {
    case "invalid_type":
      if (input === undefined) return "is missing";
      // A whole number is asked for where a fraction is given.
      if (typeof input === "number")
        return `must be ${aKind(issue.expected)}${issue.expected === "int" ? "" : ", not a number"}`;
      return `must be ${aKind(issue.expected)}, not ${aKind(Array.isArray(input) ? "array" : typeof input)}`;
    case "invalid_value": {
      const choice = `must be one of ${issue.values.map(String).join(", ")}`;
      return input === undefined ? `is missing: ${choice}` : choice;
    }
    case "too_small":
      if (issue.origin === "string") return "is empty";
      if (issue.origin === "array") return Number(issue.minimum) === 1 ? "is empty" : `needs at least ${issue.minimum}`;
      return `must be ${issue.inclusive ? `${issue.minimum} or more` : `more than ${issue.minimum}`}`;
    case "too_big":
      if (issue.origin === "string") return `is longer than ${issue.maximum} characters`;
      if (issue.origin === "array") return `holds more than ${issue.maximum}`;
      return `must be ${issue.inclusive ? `${issue.maximum} or less` : `less than ${issue.maximum}`}`;
    case "invalid_format":
      return formats[issue.format] ?? issue.message;
    default:
      return issue.message;
  }
}

const formats: Partial<Record<string, string>> = {
  date: "must be a date such as 2026-02-03",
  datetime: "must be a date and time such as 2026-02-09T06:00:00+01:00",
};

const kinds: Partial<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "yes or no",
  array: "a list",
  object: "an object",
  record: "an object",
};
const aKind = (kind: string) => kinds[kind] ?? kind;
