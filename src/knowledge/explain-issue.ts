import type { z } from "zod";
import { nearestId } from "./nearest-id.ts";

/** A zod issue in plain words, with what to write instead. `raw` is the whole file, as it was read. */
export function explainIssue(issue: z.core.$ZodIssue, raw: unknown): string {
  const where = issue.path.filter((key) => typeof key === "string").join(".");
  const said = explain(issue, valueAt(raw, issue.path), issue.path.at(-1));
  return where === "" ? said : `${where}: ${said}`;
}

function explain(issue: z.core.$ZodIssue, written: unknown, key: PropertyKey | undefined): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `there is no key ${issue.keys.join(", ")} here; remove it or mend its spelling`;
    case "invalid_union":
      return explainUnion(issue, written, key);
    case "invalid_value":
      return explainChoice(issue.values.map(String), written);
    case "invalid_type":
      return explainType(issue, written);
    case "too_small":
      return issue.origin === "array" && Array.isArray(written)
        ? `write at least ${inWords(Number(issue.minimum))} ${plural(key, Number(issue.minimum))}; there ${written.length === 1 ? "is" : "are"} ${inWords(written.length)}`
        : `${issue.message}; write something there`;
    default:
      return issue.message;
  }
}

function explainChoice(allowed: readonly string[], written: unknown): string {
  if (written === undefined) return `is missing; write ${oneOf(allowed)}`;
  const near = nearestId(String(written), allowed);
  const meant = near === undefined ? "" : ` did you mean "${near}"?`;
  return `${JSON.stringify(written)} is none of the allowed words;${meant} write ${oneOf(allowed)}`;
}

function explainType(issue: z.core.$ZodIssueInvalidType, written: unknown): string {
  if (written === undefined) return "is missing; add it";
  if (issue.expected === "string" && typeof written === "object" && written !== null) {
    return Array.isArray(written)
      ? "holds a list and takes one text; take the brackets or hyphens away"
      : 'a text with a colon in it has to stand in quotes, such as "Why: is it so?"';
  }
  if (issue.expected === "string" && (typeof written === "number" || typeof written === "boolean"))
    return `put ${String(written)} into quotes: "${String(written)}"`;
  if (issue.expected === "array")
    return "takes a list; write [one, two], or each on a line of its own after a hyphen";
  if (issue.expected === "number")
    return `${JSON.stringify(written)} is no plain number; write digits without unit or commas, such as 5600000`;
  return `${issue.message}; write a value of that kind`;
}

/** The form that was meant is the one whose keys were written; what is wrong with that is said. */
function explainUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  written: unknown,
  key: PropertyKey | undefined,
): string {
  const forms = issue.errors.map((errors) => ({
    errors,
    strange: errors.reduce(
      (count, error) =>
        count +
        (error.code === "unrecognized_keys"
          ? error.keys.length
          : error.code === "invalid_type" && error.path.length === 0
            ? Number.POSITIVE_INFINITY
            : 0),
      0,
    ),
  }));
  const fewest = Math.min(...forms.map(({ strange }) => strange));
  const meant = forms.filter(({ strange }) => strange === fewest);
  const [form] = meant;
  if (form && meant.length === 1 && Number.isFinite(fewest))
    return form.errors.map((error) => explainIssue(error, written)).join("; ");
  return key === "date"
    ? `${JSON.stringify(written)} is no date; write "2025-01-27", "2025-01", "2025" (in quotes) or { from: "2025-01-27", to: "2025-01-31" }`
    : 'has none of the allowed forms; write e.g. {amount: 5, unit: percent}, {entity: some-id}, {entities: [a, b]}, {date: "2025-01-27"} or {text: some words}';
}

function valueAt(raw: unknown, at: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const key of at) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function oneOf(allowed: readonly string[]): string {
  const quoted = allowed.map((word) => `"${word}"`);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} or ${last}`;
}

function inWords(count: number): string {
  return ["none", "one", "two", "three"][count] ?? String(count);
}

/** What a list holds, by its key: "questions", and "question" for one. */
function plural(key: PropertyKey | undefined, count: number): string {
  const name = typeof key === "string" ? key : "entries";
  return count === 1 ? name.replace(/s$/, "") : name;
}
