import { StorageError } from "./storage-error.ts";

/**
 * Lets through what both drivers store unchanged: null, text without U+0000 and lone surrogates, and finite numbers
 * whose whole part is exact. libsql aborts the process on a boolean or an object, and cuts text at U+0000.
 * @throws StorageError `storage-bad-value`
 */
export function checkBoundValues(values: readonly unknown[]): void {
  values.forEach((value, index) => {
    const problem = problemOf(value);
    if (problem !== undefined) {
      throw new StorageError("storage-bad-value", `Bound value ${index + 1} is ${problem}.`);
    }
  });
}

function problemOf(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      if (value.includes("\u0000")) return "text with U+0000: take it out first";
      return value.isWellFormed() ? undefined : "text with half a surrogate pair: mend it first";
    case "number":
      if (!Number.isFinite(value)) return `${value}: bind a finite number or null`;
      if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
        return "a whole number beyond 2^53: bind text";
      }
      return undefined;
    case "boolean":
      return "a boolean: bind 1 or 0";
    case "bigint":
      return "a bigint: bind a number or text";
    case "undefined":
      return "undefined: bind null";
    case "object":
      if (value === null) return undefined;
      if (value instanceof Date) return "a Date: bind its milliseconds";
      return "an object: bind its JSON text";
    default:
      return `a ${typeof value}: it cannot be stored`;
  }
}
