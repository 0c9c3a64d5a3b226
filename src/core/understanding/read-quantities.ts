import type { Qualifier, Quantity } from "../figure.ts";
import { clockTimeAt } from "./read-clock-times.ts";
import type { Token } from "./tokenize.ts";

/** A family of units that can be compared with each other. */
export type UnitFamily =
  | "money"
  | "percent"
  | "times"
  | "time"
  | "length"
  | "mass"
  | "temperature"
  | "power"
  | "energy"
  | "area"
  | "volume"
  | "count";

/** A quantity found in a text, with the tokens it covers (`to` excluded). */
export interface QuantityMention {
  readonly quantity: Quantity;
  readonly family: UnitFamily;
  /** What the text says of it: "more than", "less than"; `exact` when nothing. */
  readonly qualifier: Qualifier;
  /** Told by parts in words, "a fifth", "a month and a half": it stands for whatever is nearer to it than to the next part. */
  readonly isRough?: boolean;
  readonly from: number;
  readonly to: number;
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  k: 1e3,
  thousand: 1e3,
  thousands: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  mil: 1e6,
  mill: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  b: 1e9,
  bn: 1e9,
  bil: 1e9,
  bill: 1e9,
  billion: 1e9,
  billions: 1e9,
  t: 1e12,
  tn: 1e12,
  trn: 1e12,
  trillion: 1e12,
  trillions: 1e12,
};
/** Scales that are ordinary letters count only directly behind a digit. */
const TIGHT_SCALE = new Set(["k", "m", "b", "t", "mm", "bill", "mill"]);

const ONES: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const CURRENCY_MARK: Readonly<Record<string, string>> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₹": "INR",
};
const CURRENCY_WORD: Readonly<Record<string, string>> = {
  dollar: "USD",
  dollars: "USD",
  buck: "USD",
  bucks: "USD",
  usd: "USD",
  euro: "EUR",
  euros: "EUR",
  eur: "EUR",
  pound: "GBP",
  pounds: "GBP",
  quid: "GBP",
  gbp: "GBP",
  yen: "JPY",
  jpy: "JPY",
  yuan: "CNY",
  cny: "CNY",
  rupee: "INR",
  rupees: "INR",
  franc: "CHF",
  francs: "CHF",
  chf: "CHF",
};

/** The money that a sum is asked for in, of a text in lower case: "in euros", "converted to dollars". */
export function readMoneyAsked(lower: string): string | undefined {
  for (const [, word = ""] of lower.matchAll(
    /\b(?:in|into|to) (?:us |british |american )?([a-z]+)\b/g,
  ))
    if (Object.hasOwn(CURRENCY_WORD, word)) return CURRENCY_WORD[word];
  return undefined;
}

/** Unit words in the form a pack uses, with their family and their size in the family's base unit. */
const UNITS: Readonly<Record<string, readonly [unit: string, family: UnitFamily, size: number]>> = {
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
  mile: ["miles", "length", 1609.344],
  miles: ["miles", "length", 1609.344],
  feet: ["feet", "length", 0.3048],
  foot: ["feet", "length", 0.3048],
  ft: ["feet", "length", 0.3048],
  tonne: ["tonnes", "mass", 1000],
  tonnes: ["tonnes", "mass", 1000],
  ton: ["tonnes", "mass", 1000],
  tons: ["tonnes", "mass", 1000],
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
  gallon: ["gallons", "volume", 3.78541],
  gallons: ["gallons", "volume", 3.78541],
  barrel: ["barrels", "volume", 158.987],
  barrels: ["barrels", "volume", 158.987],
  degree: ["degrees", "temperature", 1],
  degrees: ["degrees", "temperature", 1],
};

const MULTIPLES: Readonly<Record<string, number>> = {
  double: 2,
  doubled: 2,
  doubling: 2,
  twice: 2,
  triple: 3,
  tripled: 3,
  tripling: 3,
  trebled: 3,
  quadruple: 4,
  quadrupled: 4,
  quintupled: 5,
  halved: 0.5,
  halving: 0.5,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  ninefold: 9,
  tenfold: 10,
  twentyfold: 20,
  hundredfold: 100,
  thousandfold: 1000,
};

/** Hedges in front of a figure, longest first; the number of words they take is the length of the phrase. */
const HEDGES: readonly (readonly [phrase: readonly string[], qualifier: Qualifier])[] = [
  [["full"], "exact"],
  [["whole"], "exact"],
  [["entire"], "exact"],
  [["whopping"], "exact"],
  [["getting", "on", "for"], "about"],
  [["north", "of"], "more-than"],
  [["more", "than"], "more-than"],
  [["greater", "than"], "more-than"],
  [["higher", "than"], "more-than"],
  [["in", "excess", "of"], "more-than"],
  [["upwards", "of"], "more-than"],
  [["over"], "more-than"],
  [["above"], "more-than"],
  [["exceeding"], "more-than"],
  [["at", "least"], "at-least"],
  [["minimum", "of"], "at-least"],
  [["as", "few", "as"], "as-few-as"],
  [["as", "little", "as"], "as-few-as"],
  [["as", "low", "as"], "as-few-as"],
  [["less", "than"], "less-than"],
  [["fewer", "than"], "less-than"],
  [["lower", "than"], "less-than"],
  [["under"], "less-than"],
  [["below"], "less-than"],
  [["south", "of"], "less-than"],
  [["up", "to"], "up-to"],
  [["as", "much", "as"], "up-to"],
  [["as", "many", "as"], "up-to"],
  [["at", "most"], "up-to"],
  [["no", "more", "than"], "up-to"],
  [["maximum", "of"], "up-to"],
  [["in", "the", "neighborhood", "of"], "about"],
  [["around"], "about"],
  [["go", "past"], "more-than"],
  [["goes", "past"], "more-than"],
  [["went", "past"], "more-than"],
  [["exceed"], "more-than"],
  [["exceeds"], "more-than"],
  [["exceeded"], "more-than"],
  [["surpassed"], "more-than"],
  [["topped"], "more-than"],
  [["about"], "about"],
  [["roughly"], "about"],
  [["approximately"], "about"],
  [["approx"], "about"],
  [["nearly"], "about"],
  [["barely"], "about"],
  [["scarcely"], "about"],
  [["almost"], "about"],
  [["some"], "about"],
  [["circa"], "about"],
  [["like"], "about"],
  [["estimated"], "estimated"],
];

/** Size of a unit in its family's base, 1 where unknown: 2 minutes and 120 seconds compare as equal. */
export function inBaseUnits(quantity: Quantity): number {
  const unit = UNITS[quantity.unit];
  return quantity.amount * (unit ? unit[2] : 1);
}

/** Family of a unit as packs write it. */
export function familyOf(unit: string): UnitFamily {
  if (/^[A-Z]{3}$/.test(unit)) return "money";
  if (unit === "percent") return "percent";
  if (unit === "times") return "times";
  return (Object.hasOwn(UNITS, unit) ? UNITS[unit]?.[1] : undefined) ?? "count";
}

/**
 * Finds the quantities of a text: `$5.6m`, `5.6 million dollars`, `five point six million`, `16.9 per cent`,
 * `10-fold`, `tripled`, `1.3 million chips`. Bare four-digit years and ordinals are no quantities.
 */
export function readQuantities(tokens: readonly Token[]): QuantityMention[] {
  const found: QuantityMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const clock = clockTimeAt(tokens, at);
    if (clock > 0) {
      at += clock;
      continue;
    }
    const mention = readQuantityAt(tokens, at);
    if (mention) found.push(mention);
    at = mention ? mention.to : at + 1;
  }
  return found;
}

function readQuantityAt(tokens: readonly Token[], at: number): QuantityMention | undefined {
  const word = (index: number): string => tokens[index]?.text ?? "";
  const multiple = Object.hasOwn(MULTIPLES, word(at)) ? MULTIPLES[word(at)] : undefined;
  if (multiple !== undefined && tokens[at]?.kind === "word") {
    return finish(tokens, at, at + 1, multiple, "times", "times");
  }
  const span = readSpan(tokens, at);
  if (span) {
    const mention = finish(tokens, at, span.to, span.amount, span.unit, "time");
    return Number.isInteger(span.amount) ? mention : rounded(mention);
  }
  const fraction = readFraction(tokens, at);
  if (fraction)
    return rounded(finish(tokens, at, fraction.to, fraction.percent, "percent", "percent"));
  let position = at;
  let currency: string | undefined;
  if (word(position) === "us" && word(position + 1) === "$") position += 1;
  if (Object.hasOwn(CURRENCY_MARK, word(position))) {
    currency = CURRENCY_MARK[word(position)];
    position += 1;
  }
  // "how many minutes" asks for them.
  const isAsked = word(at - 1) === "how";
  const vague = !isAsked && Object.hasOwn(VAGUE, word(at)) ? VAGUE[word(at)] : undefined;
  const vagueUnit = Object.hasOwn(UNITS, word(at + 1)) ? UNITS[word(at + 1)] : undefined;
  if (vague !== undefined && vagueUnit?.[1] === "time") {
    const mention = finish(tokens, at, at + 2, vague, vagueUnit[0], "time");
    return { ...mention, qualifier: "at-least" };
  }
  const number = readNumber(tokens, position);
  if (!number) return undefined;
  let { amount, to } = number;
  let scaled = number.scaled;
  while (scaleAt(tokens, to) !== undefined) {
    amount *= scaleAt(tokens, to) ?? 1;
    to += 1;
    scaled = true;
  }
  if (word(to) === "-") to += 1;
  if (word(to) === "of" && scaled && Object.hasOwn(CURRENCY_WORD, word(to + 1))) to += 1;

  if (!currency && Object.hasOwn(CURRENCY_WORD, word(to))) {
    currency = CURRENCY_WORD[word(to)];
    to += 1;
  } else if (currency && /^(?:dollars?|usd)$/.test(word(to))) {
    to += 1;
  }
  if (currency) return finish(tokens, at, to, amount, currency, "money");
  if (word(to) === "%" || word(to) === "percent" || word(to) === "percentage") {
    return finish(tokens, at, to + 1, amount, "percent", "percent");
  }
  if (word(to) === "per" && word(to + 1) === "cent") {
    return finish(tokens, at, to + 2, amount, "percent", "percent");
  }
  if (/^(?:fold|x|times)$/.test(word(to)))
    return finish(tokens, at, to + 1, amount, "times", "times");
  const unit = Object.hasOwn(UNITS, word(to)) ? UNITS[word(to)] : undefined;
  if (unit && !(word(to).length === 1 && !number.digits)) {
    return finish(tokens, at, to + 1, amount, unit[0], unit[1]);
  }
  if (!scaled && number.digits && isYear(tokens[position], amount)) return undefined;
  const share = readShare(tokens, amount, to);
  if (share) return rounded(finish(tokens, at, share.to, share.percent, "percent", "percent"));
  // "the number 1 maker" is a place and counts nobody.
  if (amount === 1 && word(at - 1) === "number") return undefined;
  // "one" and "a" alone are words, not counts.
  if (!scaled && !number.digits && amount < 3) return undefined;
  if (tokens[to - 1]?.text === "-") to -= 1;
  return finish(tokens, at, to, amount, nounAfter(tokens, to), "count");
}

const FRACTIONS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  eighth: 8,
  eighths: 8,
  tenth: 10,
  tenths: 10,
};

/** "half of its value", "by a third", "two thirds of them" as percent; "the third day" is no fraction. */
function readFraction(
  tokens: readonly Token[],
  at: number,
): { readonly percent: number; readonly to: number } | undefined {
  const word = (index: number): string => tokens[index]?.text ?? "";
  const counted = /^(?:an?|one)$/.test(word(at)) ? 1 : (ONES[word(at)] ?? 0);
  const isHalf = word(at) === "half";
  const base = isHalf ? at : word(at + 1) === "-" ? at + 2 : at + 1;
  const size = Object.hasOwn(FRACTIONS, word(base)) ? FRACTIONS[word(base)] : undefined;
  if (size === undefined || (!isHalf && counted === 0)) return undefined;
  const follows = /^(?:of|its|their|the|his|her|less|fewer)$/.test(word(base + 1));
  const leads = LEADS_FRACTION.test(word(at - 1));
  if (!follows && !leads) return undefined;
  const percent = Math.round((1000 * (isHalf ? 1 : counted)) / size) / 10;
  return { percent, to: base + 1 };
}

const LEADS_FRACTION =
  /^(?:by|in|about|nearly|almost|roughly|approximately|around|lost|fell|dropped|than|over|above|exceeds?|exceeded|exceeding|under|below|least|most)$/;
/** Who says "a third", "six in ten" or "half a year" has rounded. */
function rounded(mention: QuantityMention): QuantityMention {
  const qualifier = mention.qualifier === "exact" ? "about" : mention.qualifier;
  return { ...mention, qualifier, isRough: true };
}

/** "six in ten", "1 out of 5" as percent; "3 in 24 hours" is a rate. */
function readShare(
  tokens: readonly Token[],
  amount: number,
  at: number,
): { readonly percent: number; readonly to: number } | undefined {
  const word = (index: number): string => tokens[index]?.text ?? "";
  const behind =
    word(at) === "in" ? at + 1 : word(at) === "out" && word(at + 1) === "of" ? at + 2 : 0;
  const whole = behind > 0 ? readNumber(tokens, behind) : undefined;
  if (!whole || whole.scaled || whole.amount > 100 || amount >= whole.amount) return undefined;
  if (Object.hasOwn(UNITS, word(whole.to)) || scaleAt(tokens, whole.to) !== undefined)
    return undefined;
  if (word(whole.to) === "%") return undefined;
  return { percent: Math.round((1000 * amount) / whole.amount) / 10, to: whole.to };
}

/** "within a week", "takes a year and a half", "half an hour"; "three a week" is a rate. */
function readSpan(
  tokens: readonly Token[],
  at: number,
): { readonly amount: number; readonly unit: string; readonly to: number } | undefined {
  const word = (index: number): string => tokens[index]?.text ?? "";
  const isHalf = word(at) === "half" && /^an?$/.test(word(at + 1));
  if (isHalf) {
    const halved = Object.hasOwn(UNITS, word(at + 2)) ? UNITS[word(at + 2)] : undefined;
    const isTime = halved?.[1] === "time" && word(at + 2).length > 1;
    return isTime ? { amount: 0.5, unit: halved[0], to: at + 3 } : undefined;
  }
  if (!/^(?:an?|one)$/.test(word(at)) || !LASTS.test(word(at - 1))) return undefined;
  const of = /^(?:single|full|whole)$/.test(word(at + 1)) ? at + 2 : at + 1;
  const unit = Object.hasOwn(UNITS, word(of)) ? UNITS[word(of)] : undefined;
  if (unit?.[1] !== "time" || word(of).length === 1) return undefined;
  const isAndHalf = [1, 2, 3].map((by) => word(of + by)).join(" ") === "and a half";
  return { amount: isAndHalf ? 1.5 : 1, unit: unit[0], to: of + (isAndHalf ? 4 : 1) };
}
const LASTS =
  /^(?:within|inside|in|for|than|to|about|under|over|nearly|almost|take|takes|took|last|lasts|lasted|need|needs)$/;

/** The least that is meant by a vague number of minutes, days or years. */
const VAGUE: Readonly<Record<string, number>> = { several: 3, few: 3, many: 3, couple: 2 };

function isYear(token: Token | undefined, amount: number): boolean {
  return token !== undefined && /^\d{4}$/.test(token.raw) && amount >= 1900 && amount <= 2100;
}

/** The counted noun: the last of up to three plain words behind the number ("advanced chips"). */
function nounAfter(tokens: readonly Token[], at: number): string {
  let noun = "";
  for (let index = at; index < at + 3; index += 1) {
    const token = tokens[index];
    if (token?.kind !== "word" || STOPS_NOUN.has(token.text)) break;
    noun = token.text;
    if (/s$/.test(token.text)) break;
  }
  return noun || "units";
}

const STOPS_NOUN = new Set(
  "the a an of in into onto on at by to for from with and or but is are was were going meant according being be do does did will would can could has have had that this it they than as if so because each per while number figure amount sum total price tag mark claim estimate plan deal already ever in before after until since when while during over under above below more less higher lower fewer worth now today then back ago last next earlier later monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split(
    " ",
  ),
);

function scaleAt(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index];
  if (token?.kind !== "word" || !Object.hasOwn(SCALES, token.text)) return undefined;
  const tight = tokens[index - 1]?.end === token.start;
  return TIGHT_SCALE.has(token.text) && !tight && token.text.length < 2
    ? undefined
    : SCALES[token.text];
}

/** "two", "twenty". */
export function isNumberWord(word: string): boolean {
  return Object.hasOwn(ONES, word) || Object.hasOwn(TENS, word);
}

interface NumberRead {
  readonly amount: number;
  readonly to: number;
  readonly digits: boolean;
  readonly scaled: boolean;
}

function readNumber(tokens: readonly Token[], at: number): NumberRead | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === "number") {
    const next = tokens[at + 1];
    // "4th", "R1" and "12a" are no amounts.
    if (next && next.start === token.end && next.kind === "word" && !isUnitLike(next.text))
      return undefined;
    return { amount: Number(token.text), to: at + 1, digits: true, scaled: false };
  }
  // "16.9m" is one word to the tokenizer only when letters come first; digits with letters are split there.
  const glued = /^(\d+(?:\.\d+)?)(k|m|mn|bn|b|tn|t|x|s)$/.exec(token.text);
  if (glued?.[1] && glued[2]) {
    const scale = Object.hasOwn(SCALES, glued[2]) ? (SCALES[glued[2]] ?? 1) : 1;
    return { amount: Number(glued[1]) * scale, to: at + 1, digits: true, scaled: scale > 1 };
  }
  return readNumberWords(tokens, at);
}

function isUnitLike(word: string): boolean {
  return (
    Object.hasOwn(SCALES, word) ||
    Object.hasOwn(UNITS, word) ||
    /^(?:x|fold|times|percent|pc)$/.test(word)
  );
}

function readNumberWords(tokens: readonly Token[], at: number): NumberRead | undefined {
  const word = (index: number): string => tokens[index]?.text ?? "";
  const small = (index: number): number | undefined => {
    const text = word(index);
    if (Object.hasOwn(ONES, text)) return ONES[text];
    return Object.hasOwn(TENS, text) ? TENS[text] : undefined;
  };
  if (word(at) === "half" && /^an?$/.test(word(at + 1)) && Object.hasOwn(SCALES, word(at + 2))) {
    return { amount: 0.5, to: at + 2, digits: false, scaled: false };
  }
  if (/^an?$/.test(word(at))) {
    return /^(?:hundred|thousand|million|billion|trillion|mil|bn|bil)$/.test(word(at + 1))
      ? { amount: 1, to: at + 1, digits: false, scaled: false }
      : undefined;
  }
  let amount = small(at);
  if (amount === undefined) return undefined;
  let to = at + 1;
  const ones = Object.hasOwn(TENS, word(at)) ? small(word(to) === "-" ? to + 1 : to) : undefined;
  if (ones !== undefined && ones < 10) {
    amount += ones;
    to = word(to) === "-" ? to + 2 : to + 1;
  }
  if ([0, 1, 2].map((by) => word(to + by)).join(" ") === "and a half")
    return { amount: amount + 0.5, to: to + 3, digits: false, scaled: false };
  if (word(to) === "point") {
    let decimals = "";
    let index = to + 1;
    while ((ONES[word(index)] ?? 10) < 10 || /^\d$/.test(word(index))) {
      decimals += String(ONES[word(index)] ?? word(index));
      index += 1;
    }
    if (decimals) {
      amount = Number(`${amount}.${decimals}`);
      to = index;
    }
  }
  return { amount, to, digits: false, scaled: false };
}

function finish(
  tokens: readonly Token[],
  at: number,
  to: number,
  amount: number,
  unit: string,
  family: UnitFamily,
): QuantityMention {
  const [qualifier, length] = hedgeBefore(tokens, at);
  const period = readPeriod(tokens, to);
  const rounded = Number(amount.toPrecision(12));
  return {
    quantity: { amount: rounded, unit, qualifier, ...(period ? { per: period } : {}) },
    family,
    qualifier,
    from: at - length,
    to,
  };
}

function hedgeBefore(tokens: readonly Token[], at: number): [Qualifier, number] {
  for (const [phrase, qualifier] of HEDGES) {
    const from = at - phrase.length;
    // "went up to 40" is a rise, and hedges nothing.
    if (phrase[0] === "up" && RISES.test(tokens[from - 1]?.text ?? "")) continue;
    if (from >= 0 && phrase.every((word, index) => tokens[from + index]?.text === word)) {
      return [qualifier, phrase.length];
    }
  }
  return ["exact", 0];
}

const RISES =
  /^(?:go|goes|going|gone|went|shot|jumped|crept|moved|climbed|rose|ticked|edged|is|was)$/;

function readPeriod(tokens: readonly Token[], to: number): Quantity["per"] {
  const word = tokens[to]?.text ?? "";
  if (/^(?:annually|yearly)$/.test(word)) return "year";
  if (!/^(?:a|an|per|each|every|\/)$/.test(word)) return undefined;
  const unit = tokens[to + 1]?.text ?? "";
  return unit === "year" || unit === "month" || unit === "week" || unit === "day" || unit === "hour"
    ? unit
    : undefined;
}
