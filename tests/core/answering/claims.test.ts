import { describe, expect, test } from "vitest";
import { openFixture } from "../../app/fixture-pack.ts";

const { desk } = await openFixture();
const check = (message: string) => desk.check(message).answer;

describe("who does it to whom", () => {
  test.each([
    ["Bray & Holt inspected the bridge", "supported"],
    ["SeaLark brings food and fuel to the island", "not-covered"],
    ["Ambler Steel raised its fares by 25%", "contradicted"],
    ["Norcross Freight raised its fares", "not-covered"],
    ["Paul Lindqvist favors a tunnel", "contradicted"],
    ["Norcross owns 20 trucks", "not-covered"],
  ] as const)("%s: %s", (message, verdict) => {
    expect(check(message).verdict).toBe(verdict);
  });
});

describe("who somebody is", () => {
  test.each([
    ["Dag Ellery is the mayor", "contradicted"],
    ["Rosa Dietrich is the governor", "contradicted"],
    ["Paul Lindqvist is not the mayor", "supported"],
    ["Ines Okafor is the mayor", "supported"],
    ["the mayor is Dag Ellery", "contradicted"],
    ["the mayor is Ines Okafor", "supported"],
    ["Dag Ellery chairs Norcross Freight", "not-covered"],
    ["Bray & Holt is bankrupt", "not-covered"],
  ] as const)("%s: %s", (message, verdict) => {
    expect(check(message).verdict).toBe(verdict);
  });
});

describe("what is compared inside a claim", () => {
  test.each([
    ["More islanders blame the city than the state", ["blame-city", "blame-state"], "supported"],
    [
      "Fewer islanders blame the city than the state",
      ["blame-city", "blame-state"],
      "contradicted",
    ],
    [
      "The governor pledged more than the city put aside",
      ["state-money", "city-money"],
      "supported",
    ],
  ] as const)("%s: by the figures of both, %s", (message, facts, verdict) => {
    expect(check(message)).toMatchObject({ verdict, facts });
  });

  test.each(["SeaLark has more boats than Norcross Freight", "Saltby is bigger than Marrow City"])(
    "%s: nobody says so",
    (message) => {
      expect(check(message).verdict).toBe("not-covered");
    },
  );

  test("'more than' in front of a figure compares nothing", () => {
    expect(check("SeaLark raised its fares by more than 20%").verdict).toBe("supported");
  });
});

describe("figures of another measure", () => {
  test.each([
    "SeaLark has 200 employees",
    "SeaLark's boats carry 500 passengers each",
    "Bray & Holt was paid $2 million for the inspection",
    "The new cables cost $45 million",
  ])("%s: no correction", (message) => {
    expect(check(message).verdict).toBe("not-covered");
  });

  test("another figure of the same is one", () => {
    expect(check("SeaLark makes 84 crossings a day").verdict).toBe("contradicted");
  });

  test("a span of one week is a figure", () => {
    expect(check("The mayor said one lane would open again within a week").verdict).toBe(
      "contradicted",
    );
  });

  test("a figure that 'only' belittles shuts nothing else out", () => {
    expect(check("the city has only put aside $45 million").verdict).toBe("supported");
  });
});

describe("more than is told", () => {
  test.each([
    "The mayor promised that all lanes reopen within 10 days",
    "The whole bridge will open again within 10 days",
    "The Courier supports the governor",
  ])("%s: no support", (message) => {
    expect(check(message).verdict).not.toBe("supported");
  });

  test("what is only pledged is named as planned where somebody calls it done", () => {
    const { verdict, text } = check("The state has already spent the governor's $60 million");
    expect(verdict).toBe("contradicted");
    expect(text).toMatch(/planned or proposed, not done/);
  });
});

describe("sides and words for them", () => {
  test.each([
    ["SeaLark backs the tunnel", "not-covered"],
    ["The Courier backs the tunnel", "supported"],
    ["Rosa Dietrich backs the tunnel", "supported"],
    ["The city hasn't taken up the navy's offer", "supported"],
  ] as const)("%s: %s", (message, verdict) => {
    expect(check(message).verdict).toBe(verdict);
  });
});

describe("messages of several claims", () => {
  test("a sentence that opens with a pronoun is about the one before", () => {
    const { parts } = check("SeaLark put on more boats. It raised its fares by 40%.");
    expect(parts.map(({ verdict }) => verdict)).toEqual(["supported", "contradicted"]);
  });

  test("each verb that follows a name opens a claim", () => {
    const { parts } = check(
      "Okafor is the mayor, Ellery heads Norcross and Harrow earns $2 million",
    );
    expect(parts.map(({ verdict }) => verdict)).toEqual(["supported", "supported", "not-covered"]);
  });
});

describe("what is said beside the claim", () => {
  test.each([
    ["crazy that SeaLark raised its fares by 25%", "supported"],
    ["SeaLark makes 84 crossings a day, penguins are clapping", "contradicted"],
    ["Two cables had cracks right, what a mess", "supported"],
    ["It is proven beyond doubt that the repairs will cost $220 million", "contradicted"],
    ["Attendance at the schools fell 9% after the Quayle Bridge closure", "supported"],
    ["Attendance at the schools rose 9% after the Quayle Bridge closure", "contradicted"],
  ] as const)("%s: %s", (message, verdict) => {
    expect(check(message).verdict).toBe(verdict);
  });
});

describe("which way it went", () => {
  test.each(["SeaLark's profits fell", "Harbor Hospital's beds fell"])(
    "%s: not told by what says nothing of up or down",
    (message) => {
      expect(check(message).verdict).not.toBe("supported");
    },
  );
});

describe("feelings", () => {
  test.each([
    ["the paper loves the idea of a tunnel", "supported"],
    ["the editors hate the idea of a tunnel", "contradicted"],
    ["residents love the higher fares", "contradicted"],
  ] as const)("%s: %s", (message, verdict) => {
    expect(check(message).verdict).toBe(verdict);
  });
});

describe("clauses of a message", () => {
  test.each([
    ["SeaLark raised its fares by 40% so small shops will close", "contradicted"],
    ["SeaLark raised its fares by 40% and shops were angry", "contradicted"],
    ["SeaLark raised its fares by 40% when they wanted new uniforms and hats", "contradicted"],
    ["SeaLark raised its fares by 25% right, so we have to pay more", "supported"],
  ] as const)("%s: %s", (message, verdict) => {
    expect(check(message).verdict).toBe(verdict);
  });
});

describe("dates and spans that a fact has", () => {
  test.each([
    ["Attendance at the schools fell 9% in one day", "supported"],
    ["Attendance at the schools fell 19% in a single day", "contradicted"],
    ["the city has put aside the full 60 million", "contradicted"],
    ["omg they moved 12 beds of the hospital to a clinic", "supported"],
  ] as const)("%s: %s", (message, verdict) => {
    expect(check(message).verdict).toBe(verdict);
  });
});
