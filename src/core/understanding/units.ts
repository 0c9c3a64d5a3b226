import type { Quantity } from "../figure.ts";

/** A family of units that can be compared with each other. */
export type UnitFamily =
  | "money"
  | "percent"
  | "times"
  | "time"
  | "length"
  | "mass"
  | "speed"
  | "temperature"
  | "power"
  | "energy"
  | "area"
  | "volume"
  | "count";

/** Unit words in the form a pack uses, with their family and their size in the family's base unit. */
export const UNITS: Readonly<
  Record<string, readonly [unit: string, family: UnitFamily, size: number]>
> = {
  second: ["seconds", "time", 1],
  seconds: ["seconds", "time", 1],
  s: ["seconds", "time", 1],
  minute: ["minutes", "time", 60],
  minutes: ["minutes", "time", 60],
  min: ["minutes", "time", 60],
  hour: ["hours", "time", 3600],
  hours: ["hours", "time", 3600],
  h: ["hours", "time", 3600],
  day: ["days", "time", 86400],
  days: ["days", "time", 86400],
  week: ["weeks", "time", 604800],
  weeks: ["weeks", "time", 604800],
  month: ["months", "time", 2629800],
  months: ["months", "time", 2629800],
  year: ["years", "time", 31557600],
  years: ["years", "time", 31557600],
  // In hundredths of whichever money: a reader says 780p and £7.80 for the same.
  cent: ["cents", "money", 0.01],
  cents: ["cents", "money", 0.01],
  p: ["pence", "money", 0.01],
  penny: ["pence", "money", 0.01],
  pence: ["pence", "money", 0.01],
  decade: ["decades", "time", 315576000],
  decades: ["decades", "time", 315576000],
  km: ["kilometres", "length", 1000],
  kilometre: ["kilometres", "length", 1000],
  kilometres: ["kilometres", "length", 1000],
  kilometer: ["kilometres", "length", 1000],
  kilometers: ["kilometres", "length", 1000],
  metre: ["metres", "length", 1],
  metres: ["metres", "length", 1],
  meter: ["metres", "length", 1],
  meters: ["metres", "length", 1],
  centimetres: ["centimetres", "length", 0.01],
  centimeters: ["centimetres", "length", 0.01],
  cm: ["centimetres", "length", 0.01],
  millimetres: ["millimetres", "length", 0.001],
  millimeters: ["millimetres", "length", 0.001],
  inch: ["inches", "length", 0.0254],
  inches: ["inches", "length", 0.0254],
  yard: ["yards", "length", 0.9144],
  yards: ["yards", "length", 0.9144],
  mile: ["miles", "length", 1609.344],
  miles: ["miles", "length", 1609.344],
  feet: ["feet", "length", 0.3048],
  foot: ["feet", "length", 0.3048],
  ft: ["feet", "length", 0.3048],
  tonne: ["tonnes", "mass", 1000],
  tonnes: ["tonnes", "mass", 1000],
  ton: ["tonnes", "mass", 1000],
  tons: ["tonnes", "mass", 1000],
  mcg: ["micrograms", "mass", 1e-9],
  micrograms: ["micrograms", "mass", 1e-9],
  mg: ["milligrams", "mass", 1e-6],
  milligram: ["milligrams", "mass", 1e-6],
  milligrams: ["milligrams", "mass", 1e-6],
  gram: ["grams", "mass", 0.001],
  grams: ["grams", "mass", 0.001],
  ounce: ["ounces", "mass", 0.0283495],
  ounces: ["ounces", "mass", 0.0283495],
  kilo: ["kilograms", "mass", 1],
  kilos: ["kilograms", "mass", 1],
  kg: ["kilograms", "mass", 1],
  kilogram: ["kilograms", "mass", 1],
  kilograms: ["kilograms", "mass", 1],
  kw: ["kilowatts", "power", 1e3],
  kilowatt: ["kilowatts", "power", 1e3],
  kilowatts: ["kilowatts", "power", 1e3],
  kwh: ["kilowatthours", "energy", 1e3],
  kilowatthour: ["kilowatthours", "energy", 1e3],
  kilowatthours: ["kilowatthours", "energy", 1e3],
  mw: ["megawatts", "power", 1e6],
  megawatt: ["megawatts", "power", 1e6],
  megawatts: ["megawatts", "power", 1e6],
  mwh: ["megawatthours", "energy", 1e6],
  megawatthour: ["megawatthours", "energy", 1e6],
  megawatthours: ["megawatthours", "energy", 1e6],
  gw: ["gigawatts", "power", 1e9],
  gigawatt: ["gigawatts", "power", 1e9],
  gigawatts: ["gigawatts", "power", 1e9],
  gwh: ["gigawatthours", "energy", 1e9],
  gigawatthour: ["gigawatthours", "energy", 1e9],
  gigawatthours: ["gigawatthours", "energy", 1e9],
  tw: ["terawatts", "power", 1e12],
  terawatt: ["terawatts", "power", 1e12],
  terawatts: ["terawatts", "power", 1e12],
  twh: ["terawatthours", "energy", 1e12],
  terawatthour: ["terawatthours", "energy", 1e12],
  terawatthours: ["terawatthours", "energy", 1e12],
  watt: ["watts", "power", 1],
  watts: ["watts", "power", 1],
  hectare: ["hectares", "area", 1e4],
  hectares: ["hectares", "area", 1e4],
  acre: ["acres", "area", 4046.86],
  acres: ["acres", "area", 4046.86],
  litre: ["litres", "volume", 1],
  litres: ["litres", "volume", 1],
  liter: ["litres", "volume", 1],
  liters: ["litres", "volume", 1],
  ml: ["millilitres", "volume", 0.001],
  millilitres: ["millilitres", "volume", 0.001],
  milliliters: ["millilitres", "volume", 0.001],
  pint: ["pints", "volume", 0.568261],
  pints: ["pints", "volume", 0.568261],
  gallon: ["gallons", "volume", 3.78541],
  gallons: ["gallons", "volume", 3.78541],
  barrel: ["barrels", "volume", 158.987],
  barrels: ["barrels", "volume", 158.987],
  mph: ["mph", "speed", 1.609344],
  kph: ["kph", "speed", 1],
  degree: ["degrees", "temperature", 1],
  degrees: ["degrees", "temperature", 1],
};

/** Odds, "1 in 90,000", by the number behind "in": the larger it is, the less is meant. */
export const ODDS = "one-in";

/**
 * Size of a quantity in its family's base, itself where the unit is unknown: 2 minutes and 120 seconds compare as equal,
 * and so do 1 in 200 and 0.5 per cent.
 */
export function inBaseUnits(quantity: Pick<Quantity, "amount" | "unit">): number {
  if (quantity.unit === ODDS) return 100 / quantity.amount;
  const unit = UNITS[quantity.unit];
  return quantity.amount * (unit ? unit[2] : 1);
}

/** Family of a unit as packs write it. */
export function familyOf(unit: string): UnitFamily {
  if (/^[A-Z]{3}$/.test(unit)) return "money";
  if (unit === "percent" || unit === ODDS) return "percent";
  if (unit === "times") return "times";
  return (Object.hasOwn(UNITS, unit) ? UNITS[unit]?.[1] : undefined) ?? "count";
}
