import { describe, expect, test } from "vitest";
import { cleanMessage } from "../../../src/core/understanding/clean-message.ts";
import { readQuantities } from "../../../src/core/understanding/read-quantities.ts";
import { tokenize } from "../../../src/core/understanding/tokenize.ts";
import { inBaseUnits } from "../../../src/core/understanding/units.ts";

const read = (text: string) =>
  readQuantities(tokenize(cleanMessage(text))).map(({ quantity, qualifier }) => [
    quantity.amount,
    quantity.unit,
    ...(qualifier === "exact" ? [] : [qualifier]),
    ...(quantity.per === undefined ? [] : [`per ${quantity.per}`]),
  ]);

describe("a range is one figure with two ends", () => {
  test.each([
    ["£450m-600m", 450_000_000, 600_000_000, "GBP"],
    ["between 3 and 4 weeks", 3, 4, "weeks"],
    ["two to three weeks", 2, 3, "weeks"],
    ["20-30%", 20, 30, "percent"],
    ["5 to 6 million dollars", 5_000_000, 6_000_000, "USD"],
  ])("%s", (text, amount, to, unit) => {
    expect(readQuantities(tokenize(cleanMessage(text)))).toMatchObject([
      { quantity: { amount, to, unit } },
    ]);
  });

  test.each(["rose from 20% to 30%", "up 3% to 20%", "won 3-4", "20% and 30%"])(
    "%s is none",
    (text) => {
      for (const { quantity } of readQuantities(tokenize(cleanMessage(text))))
        expect(quantity.to).toBeUndefined();
    },
  );
});

describe("quantities in all their spellings", () => {
  test.each([
    ["$5.6m", [[5_600_000, "USD"]]],
    ["5.6 million dollars", [[5_600_000, "USD"]]],
    ["$5,600,000", [[5_600_000, "USD"]]],
    ["five point six million bucks", [[5_600_000, "USD"]]],
    ["five million quid", [[5_000_000, "GBP"]]],
    ["it fell in a single day", [[1, "days"]]],
    ["€3bn", [[3_000_000_000, "EUR"]]],
    ["half a trillion dollars", [[500_000_000_000, "USD"]]],
    ["a 20mg pill", [[20, "milligrams"]]],
    [
      "a 5km run at 30mph",
      [
        [5, "kilometres"],
        [30, "mph"],
      ],
    ],
    ["a 500ml bottle", [[500, "millilitres"]]],
    ["780p a share", [[780, "pence"]]],
    ["it costs 50 cents", [[50, "cents"]]],
    ["SFr4.1bn", [[4_100_000_000, "CHF"]]],
    ["CHF 20m", [[20_000_000, "CHF"]]],
    ["A$3bn", [[3_000_000_000, "AUD"]]],
    ["a $3bn deal", [[3_000_000_000, "USD"]]],
    ["a ninth of the crew", [[11.1, "percent", "about"]]],
    ["in a third season", []],
    ["one in every eight homes", [[12.5, "percent", "about"]]],
    ["the odds are 1 in 90,000", [[90_000, "one-in", "about"]]],
    ["one in 2019 and one in 2020", []],
    ["16.9%", [[16.9, "percent"]]],
    ["16.9 per cent", [[16.9, "percent"]]],
    ["sixteen point nine percent", [[16.9, "percent"]]],
    ["more than a quarter", [[25, "percent", "more-than"]]],
    ["under a third", [[33.3, "percent", "less-than"]]],
    ["12 billion meant for boats", [[12_000_000_000, "units"]]],
    ["it took 70s", [[70, "seconds"]]],
    ["a fifth of its value", [[20, "percent", "about"]]],
    ["did it go past 3 billion", [[3_000_000_000, "units", "more-than"]]],
    ["fell by half", [[50, "percent", "about"]]],
    ["two thirds of them", [[66.7, "percent", "about"]]],
    ["two thirds less", [[66.7, "percent", "about"]]],
    ["six in ten people", [[60, "percent", "about"]]],
    ["1 out of 5", [[20, "percent", "about"]]],
    [
      "nearly 3 in 24 hours",
      [
        [3, "units", "about"],
        [24, "hours"],
      ],
    ],
    ["three and a half weeks", [[3.5, "weeks"]]],
    ["went up to 40%", [[40, "percent"]]],
    ["takes under an hour", [[1, "hours", "less-than"]]],
    ["tenfold", [[10, "times"]]],
    ["10-fold", [[10, "times"]]],
    ["10x", [[10, "times"]]],
    ["it tripled", [[3, "times"]]],
    ["1.3M advanced chips", [[1_300_000, "chips"]]],
    ["ten thousand chips", [[10_000, "chips"]]],
    ["10k chips", [[10_000, "chips"]]],
    ["12 seconds", [[12, "seconds"]]],
    ["$32 billion a year", [[32_000_000_000, "USD", "per year"]]],
    ["up to $500 billion", [[500_000_000_000, "USD", "up-to"]]],
    ["never came closer than 40 metres", [[40, "metres", "at-least"]]],
    ["no longer than 40 metres", [[40, "metres", "up-to"]]],
    ["it did not fall by more than 3%", [[3, "percent", "more-than"]]],
    ["more than $3 trillion", [[3_000_000_000_000, "USD", "more-than"]]],
    ["exceeded $3 trillion", [[3_000_000_000_000, "USD", "more-than"]]],
    ["about 17%", [[17, "percent", "about"]]],
    ["worth over 3.3 billion before Monday", [[3_300_000_000, "units", "more-than"]]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    "in 2025",
    "at 5:42 pm",
    "by 5 pm",
    "the third paragraph",
    "R1",
    "on the 4th",
    "one of them",
    "fifth avenue",
    "how many seconds did it take",
  ])("%s holds none", (text) => {
    expect(read(text)).toEqual([]);
  });
});

test("power in one unit compares with power in another", () => {
  const [giga, mega] = ["18.6 gigawatts", "18,600 MW"].map(
    (text) => readQuantities(tokenize(cleanMessage(text)))[0]?.quantity,
  );
  expect(giga && inBaseUnits(giga)).toBeCloseTo((mega && inBaseUnits(mega)) ?? Number.NaN);
});

test("what is done with an amount is not what it counts", () => {
  expect(read("has 80 bil planned for boats")).toEqual([[80_000_000_000, "units"]]);
});

test("a rate may stand behind what is measured", () => {
  expect(read("5 tonnes of copper wire a month")).toEqual([[5, "tonnes", "per month"]]);
});
