/** Zones are IANA names, as this runtime knows them: "Pacific/Auckland", "UTC". */
const UTC = "UTC";
const SHOWN = 25;

let names: readonly string[] | undefined;

function zones(): readonly string[] {
  names ??= [UTC, ...Intl.supportedValuesOf("timeZone").filter((name) => name !== UTC)];
  return names;
}

/** A typed zone by its right name: "europe/berlin", "New York" and "utc" are found; undefined for what is none. */
export function readZone(typed: string): string | undefined {
  const wanted = typed.trim().replace(/\s+/g, "_").toLowerCase();
  if (wanted === "" || wanted.length > 64) return undefined;
  if (wanted === "gmt") return UTC;
  const exact = zones().find((name) => name.toLowerCase() === wanted);
  if (exact !== undefined) return exact;
  const cities = zones().filter((name) => name.toLowerCase().split("/").at(-1) === wanted);
  if (cities.length === 1) return cities[0];
  // Older names such as US/Eastern are known, though not listed.
  return wanted.includes("/") ? canonicalName(wanted) : undefined;
}

/** Zones whose name holds what was typed, those that begin with it first, also by city; at most 25. */
export function completeZone(typed: string): readonly string[] {
  const wanted = typed.trim().replace(/\s+/g, "_").toLowerCase();
  const rank = (name: string): number => {
    const lower = name.toLowerCase();
    if (lower === wanted) return 0;
    if (lower.startsWith(wanted) || lower.split("/").at(-1)?.startsWith(wanted)) return 1;
    return 2;
  };
  return zones()
    .filter((name) => name.toLowerCase().includes(wanted))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, SHOWN);
}

function canonicalName(zone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
