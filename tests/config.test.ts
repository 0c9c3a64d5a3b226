import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ConfigError, readConfig, secretsOf } from "../src/config.ts";

const KEY = "k".repeat(32);

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe("readConfig", () => {
  test("has a default for everything", () => {
    expect(readConfig({})).toEqual({
      databaseUrl: "file:./data/desk.db",
      host: "127.0.0.1",
      port: 3000,
      followUps: true,
      keepGaps: true,
      retentionDays: 90,
    });
  });

  test("takes an empty variable, and one of spaces, as unset", () => {
    expect(readConfig({ PORT: "", DISCORD_TOKEN: "  ", LOG_LEVEL: "" })).toEqual(readConfig({}));
  });

  test("reads every variable", () => {
    expect(
      readConfig({
        DISCORD_TOKEN: "discord-token",
        DISCORD_API_URL: "http://127.0.0.1:9/api",
        DISCORD_GUILD_ID: "123456789012345678",
        DISCORD_SHARDS: "auto",
        SLACK_SIGNING_SECRET: "signing",
        SLACK_API_URL: "http://127.0.0.1:9/api/",
        SLACK_CLIENT_ID: "client",
        SLACK_CLIENT_SECRET: "client-secret",
        SLACK_STATE_SECRET: "state-secret",
        SECRETS_KEY: KEY,
        DATABASE_URL: "postgres://desk:pass@127.0.0.1/desk",
        DESK_PACK: "packs/other",
        HOST: "0.0.0.0",
        PORT: "0",
        PUBLIC_URL: "https://desk.example.org/",
        CURATOR_TOKEN: "c".repeat(16),
        FOLLOW_UPS: "off",
        KEEP_GAPS: "off",
        RETENTION_DAYS: "7",
        LOG_LEVEL: "debug",
      }),
    ).toEqual({
      discord: {
        token: "discord-token",
        apiUrl: "http://127.0.0.1:9/api",
        guildId: "123456789012345678",
        shards: "auto",
      },
      slack: {
        signingSecret: "signing",
        apiUrl: "http://127.0.0.1:9/api/",
        oauth: {
          clientId: "client",
          clientSecret: "client-secret",
          stateSecret: "state-secret",
        },
      },
      secretsKey: KEY,
      databaseUrl: "postgres://desk:pass@127.0.0.1/desk",
      packDirectory: "packs/other",
      host: "0.0.0.0",
      port: 0,
      publicUrl: "https://desk.example.org",
      curatorToken: "c".repeat(16),
      followUps: false,
      keepGaps: false,
      retentionDays: 7,
      logLevel: "debug",
    });
  });

  test("reports every problem at once, by name", () => {
    const problems = problemsOf({
      PORT: "65536",
      LOG_LEVEL: "loud",
      DATABASE_URL: "mysql://db",
      SLACK_BOT_TOKEN: "xoxb-1",
    });
    expect(problems.map((problem) => problem.split(" ")[0])).toEqual([
      "DATABASE_URL",
      "PORT",
      "LOG_LEVEL",
      "SLACK_BOT_TOKEN",
    ]);
  });

  test.each([
    ["PORT", "-1"],
    ["PORT", "80a"],
    ["RETENTION_DAYS", "0"],
    ["DISCORD_SHARDS", "0"],
    ["DISCORD_GUILD_ID", "my server"],
    ["FOLLOW_UPS", "yes"],
    ["PUBLIC_URL", "ftp://desk.example.org"],
    ["CURATOR_TOKEN", "short"],
    ["SECRETS_KEY", "short"],
    ["SLACK_CLIENT_ID", "alone"],
    ["SLACK_APP_TOKEN", "xapp-alone"],
    ["SLACK_SIGNING_SECRET", "alone"],
  ])("refuses %s=%s", (name, value) => {
    expect(problemsOf({ [name]: value })).not.toEqual([]);
  });

  test("notices that the two tokens of Slack are swapped", () => {
    const problems = problemsOf({ SLACK_BOT_TOKEN: "xapp-1", SLACK_APP_TOKEN: "xoxb-1" });
    expect(problems).toHaveLength(2);
  });

  test("never shows the value of a secret in a problem", () => {
    const env = {
      DISCORD_TOKEN: "hush-1",
      SLACK_BOT_TOKEN: "xapp-hush-2",
      SLACK_APP_TOKEN: "xoxb-hush-3",
      SLACK_CLIENT_SECRET: "hush-4",
      SECRETS_KEY: "hush-5",
      CURATOR_TOKEN: "hush-6",
      DATABASE_URL: "mysql://desk:hush-7@db",
    };
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(problemsOf(env).join("\n")).not.toContain("hush");
  });
});

describe("secretsOf", () => {
  test("lists every secret of a config, the database's password as it is and decoded", () => {
    const config = readConfig({
      DISCORD_TOKEN: "d",
      SLACK_BOT_TOKEN: "xoxb-b",
      SLACK_APP_TOKEN: "xapp-a",
      SLACK_SIGNING_SECRET: "s",
      SECRETS_KEY: KEY,
      CURATOR_TOKEN: "c".repeat(16),
      DATABASE_URL: "postgres://desk:p%40ss@127.0.0.1/desk",
    });
    expect(secretsOf(config)).toEqual([
      "d",
      "xoxb-b",
      "xapp-a",
      "s",
      KEY,
      "c".repeat(16),
      "p%40ss",
      "p@ss",
    ]);
  });
});

describe(".env.example", () => {
  test("names the variables that are read, each once", () => {
    const example = readFileSync(new URL("../.env.example", import.meta.url), "utf8");
    const named = [...example.matchAll(/^([A-Z_]+)=$/gm)].map((match) => match[1]);
    const source = readFileSync(new URL("../src/config.ts", import.meta.url), "utf8");
    const read = [...source.matchAll(/^ {2}([A-Z_]+): /gm)].map((match) => match[1]);
    expect(named.toSorted()).toEqual(read.toSorted());
    expect(named).toHaveLength(new Set(named).size);
  });
});
