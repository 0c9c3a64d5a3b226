import type { Pack } from "../core/pack.ts";
import { editDistance } from "../core/understanding/edit-distance.ts";
import { tokenize } from "../core/understanding/tokenize.ts";
import { familyOf } from "../core/understanding/units.ts";

/** What people write for a unit that has a name of its own here. */
const MEANT: Readonly<Record<string, string>> = {
  "%": "percent",
  pct: "percent",
  "per cent": "percent",
  percents: "percent",
  percentage: "percent",
  "percentage points": "percent",
  fold: "times",
  dollar: "USD",
  dollars: "USD",
  $: "USD",
  euro: "EUR",
  euros: "EUR",
  "€": "EUR",
  "£": "GBP",
};

/** Units that a slip of the keyboard may hide. */
const UNITS =
  "percent times seconds minutes hours days weeks months years decades metres kilometres miles tonnes acres hectares".split(
    " ",
  );

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** Units of facts that are misspelt or have another name here, with the one to write. */
export function lintUnits({ facts }: Pick<Pack, "facts">): { id: string; message: string }[] {
  return facts.flatMap(({ id, statement, value }) => {
    if (!value || !("amount" in value)) return [];
    if (value.to !== undefined && value.to <= value.amount)
      return [{ id, message: "a range begins with its smaller end; swap amount and to" }];
    const meant = unitMeant(value.unit, statement);
    return meant === undefined ? [] : [{ id, message: `the unit "${value.unit}" ${meant}` }];
  });
}

function unitMeant(unit: string, statement: string): string | undefined {
  const plain = unit.trim().toLowerCase();
  const named = MEANT[plain];
  if (named !== undefined) return `has another name here; write ${named}`;
  if (/^[A-Z]{3}$/.test(unit) && !CURRENCIES.has(unit))
    return "is no currency code; write one such as USD or EUR";
  if (/^[a-z]{3}$/.test(unit) && CURRENCIES.has(unit.toUpperCase()) && !stands(unit, statement))
    return `looks like a currency; write ${unit.toUpperCase()}`;
  if (unit !== plain && !/^[A-Z]{3}$/.test(unit) && familyOf(plain) !== "count")
    return `has a capital or a space too many; write ${plain}`;
  if (familyOf(unit) !== "count" || stands(unit, statement)) return undefined;
  const slips = plain.length < 6 ? 1 : 2;
  const near = UNITS.find((known) => editDistance(plain, known, slips) <= slips);
  return near === undefined
    ? undefined
    : `looks misspelt; write ${near}, or the plural of what is counted as the statement has it`;
}

/** What is counted stands in the statement; a misspelling does not. */
function stands(unit: string, statement: string): boolean {
  const [wanted] = tokenize(unit);
  return wanted !== undefined && tokenize(statement).some(({ stem }) => stem === wanted.stem);
}
