import * as z from "zod";

/** What the environment says, checked. Absent parts are off. */
export interface Config {
  readonly discord?: DiscordConfig;
  readonly slack?: SlackConfig;
  /** Encrypts stored tokens and signs action references; absent: one is made for this run. */
  readonly secretsKey?: string;
  /** `file:` path of the embedded store, relative to the package, or `postgres://...`. */
  readonly databaseUrl: string;
  /** Directory of the pack; absent: the pack in this package. */
  readonly packDirectory?: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Where others reach the web page, without a slash at its end. */
  readonly publicUrl?: string;
  readonly curatorToken?: string;
  readonly followUps: boolean;
  readonly keepGaps: boolean;
  readonly retentionDays: number;
  /** Absent: `info`, or `warn` where a chat prompt shares the screen. */
  readonly logLevel?: LogLevel;
}

export interface DiscordConfig {
  readonly token: string;
  /** Base address before `/v10`. */
  readonly apiUrl?: string;
  /** Register commands in this guild only. */
  readonly guildId?: string;
  readonly shards: number | "auto";
}

export interface SlackConfig {
  /** One workspace; absent where many install the app. */
  readonly botToken?: string;
  /** Present: socket mode. */
  readonly appToken?: string;
  /** Present: HTTP mode, on `/slack/events`. */
  readonly signingSecret?: string;
  readonly apiUrl?: string;
  /** Present: many workspaces install the app. */
  readonly oauth?: {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly stateSecret: string;
  };
}

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything that is wrong with the environment, by the names of its variables; never a value of a secret. */
export class ConfigError extends Error {
  readonly code = "bad-config";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const list = problems.map((problem) => `  ${problem}`).join("\n");
    super(`The environment needs mending (see .env.example):\n${list}`);
    this.name = "ConfigError";
    this.problems = problems;
  }
}

const DEFAULT_PORT = 3000;
const DEFAULT_RETENTION_DAYS = 90;

const text = z.string().optional();
const url = z.url({ protocol: /^https?$/, error: "has to be an http:// or https:// address" });
const onOff = z.enum(["on", "off"], { error: "has to be on or off" }).default("on");
/** The two tokens of Slack are easily swapped; their beginnings tell them apart. */
const slackToken = (other: string, wanted: string) =>
  text.refine((token) => !token?.startsWith(other), `holds the wrong token: ${wanted}`);

const environmentSchema = z.object({
  DISCORD_TOKEN: text,
  DISCORD_API_URL: url.optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{15,21}$/, "has to be the number that Discord calls the server's id")
    .optional(),
  DISCORD_SHARDS: z
    .string()
    .regex(/^(auto|[1-9]\d{0,3})$/, "has to be a whole number from 1, or auto")
    .default("1"),
  SLACK_BOT_TOKEN: slackToken("xapp-", "the bot token begins with xoxb-"),
  SLACK_APP_TOKEN: slackToken("xoxb-", "the app-level token begins with xapp-"),
  SLACK_SIGNING_SECRET: text,
  SLACK_API_URL: url.optional(),
  SLACK_CLIENT_ID: text,
  SLACK_CLIENT_SECRET: text,
  SLACK_STATE_SECRET: text,
  SECRETS_KEY: z.string().min(32, "has to be at least 32 characters long").optional(),
  DATABASE_URL: z
    .string()
    .regex(
      /^(file:.|postgres(ql)?:\/\/)/,
      "has to start with file: (such as file:./data/desk.db) or postgres://",
    )
    .default("file:./data/desk.db"),
  DESK_PACK: text,
  HOST: z.string().default("127.0.0.1"),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "has to be a port, a whole number from 0 to 65535")
    .transform(Number)
    .refine((port) => port <= 65_535, "has to be a port, a whole number from 0 to 65535")
    .default(DEFAULT_PORT),
  PUBLIC_URL: url.optional(),
  CURATOR_TOKEN: z.string().min(16, "has to be at least 16 characters long").optional(),
  FOLLOW_UPS: onOff,
  KEEP_GAPS: onOff,
  RETENTION_DAYS: z
    .string()
    .regex(/^[1-9]\d{0,4}$/, "has to be a whole number of days from 1")
    .transform(Number)
    .default(DEFAULT_RETENTION_DAYS),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `has to be one of ${LOG_LEVELS.join(", ")}` }).optional(),
});
type Environment = z.infer<typeof environmentSchema>;

/**
 * Reads the environment. Pure; a variable that is empty or only spaces counts as unset, and unknown ones are left alone.
 * @throws ConfigError that names every problem at once.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const trimmed = Object.fromEntries(
    Object.keys(environmentSchema.shape).map((name) => [name, env[name]?.trim() || undefined]),
  );
  const parsed = environmentSchema.safeParse(trimmed);
  const problems = [
    ...(parsed.error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`) ?? []),
    ...combinationProblems(trimmed),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return toConfig(parsed.data);
}

/** What is wrong with the variables together, whatever is wrong with each. */
function combinationProblems(env: Readonly<Record<string, string | undefined>>): string[] {
  const problems: string[] = [];
  const needs = (name: string, wanted: string, why: string) => {
    if (env[name] && !env[wanted]) problems.push(`${wanted} is missing: ${why}`);
  };
  const oauth = ["SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_STATE_SECRET"];
  const missing = oauth.filter((name) => !env[name]);
  const manyWorkspaces = missing.length === 0;
  if (missing.length > 0 && missing.length < oauth.length) {
    problems.push(`${missing.join(" and ")} missing: many workspaces need ${oauth.join(", ")}`);
  }
  if (manyWorkspaces && env["SLACK_BOT_TOKEN"]) {
    problems.push(
      "SLACK_BOT_TOKEN cannot stand beside SLACK_CLIENT_ID: it is for one workspace, the other for many",
    );
  }
  if (manyWorkspaces) {
    needs("SLACK_CLIENT_ID", "SLACK_SIGNING_SECRET", "many workspaces need HTTP mode");
    needs("SLACK_CLIENT_ID", "SECRETS_KEY", "the workspaces' tokens are stored encrypted with it");
  }
  if (env["SLACK_BOT_TOKEN"] && !env["SLACK_APP_TOKEN"] && !env["SLACK_SIGNING_SECRET"]) {
    problems.push(
      "SLACK_BOT_TOKEN needs SLACK_APP_TOKEN (socket mode) or SLACK_SIGNING_SECRET (HTTP mode)",
    );
  }
  if (!env["SLACK_BOT_TOKEN"] && missing.length === oauth.length) {
    for (const name of ["SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"]) {
      needs(name, "SLACK_BOT_TOKEN", `${name} is set and does nothing without it`);
    }
  }
  return problems;
}

function toConfig(env: Environment): Config {
  const discord = readDiscord(env);
  const slack = readSlack(env);
  return {
    ...(discord && { discord }),
    ...(slack && { slack }),
    ...(env.SECRETS_KEY && { secretsKey: env.SECRETS_KEY }),
    databaseUrl: env.DATABASE_URL,
    ...(env.DESK_PACK && { packDirectory: env.DESK_PACK }),
    host: env.HOST,
    port: env.PORT,
    ...(env.PUBLIC_URL && { publicUrl: env.PUBLIC_URL.replace(/\/$/, "") }),
    ...(env.CURATOR_TOKEN && { curatorToken: env.CURATOR_TOKEN }),
    followUps: env.FOLLOW_UPS === "on",
    keepGaps: env.KEEP_GAPS === "on",
    retentionDays: env.RETENTION_DAYS,
    ...(env.LOG_LEVEL && { logLevel: env.LOG_LEVEL }),
  };
}

function readDiscord(env: Environment): DiscordConfig | undefined {
  if (!env.DISCORD_TOKEN) return undefined;
  return {
    token: env.DISCORD_TOKEN,
    ...(env.DISCORD_API_URL && { apiUrl: env.DISCORD_API_URL }),
    ...(env.DISCORD_GUILD_ID && { guildId: env.DISCORD_GUILD_ID }),
    shards: env.DISCORD_SHARDS === "auto" ? "auto" : Number(env.DISCORD_SHARDS),
  };
}

function readSlack(env: Environment): SlackConfig | undefined {
  const { SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET } = env;
  const oauth =
    SLACK_CLIENT_ID && SLACK_CLIENT_SECRET && SLACK_STATE_SECRET
      ? {
          clientId: SLACK_CLIENT_ID,
          clientSecret: SLACK_CLIENT_SECRET,
          stateSecret: SLACK_STATE_SECRET,
        }
      : undefined;
  if (!env.SLACK_BOT_TOKEN && !oauth) return undefined;
  return {
    ...(env.SLACK_BOT_TOKEN && { botToken: env.SLACK_BOT_TOKEN }),
    ...(env.SLACK_APP_TOKEN && { appToken: env.SLACK_APP_TOKEN }),
    ...(env.SLACK_SIGNING_SECRET && { signingSecret: env.SLACK_SIGNING_SECRET }),
    ...(env.SLACK_API_URL && { apiUrl: env.SLACK_API_URL }),
    ...(oauth && { oauth }),
  };
}

/** Every value of a config that must never be shown; a database address may carry a password. */
export function secretsOf({
  discord,
  slack,
  secretsKey,
  curatorToken,
  databaseUrl,
}: Config): string[] {
  const password = URL.canParse(databaseUrl) ? new URL(databaseUrl).password : "";
  return [
    discord?.token,
    slack?.botToken,
    slack?.appToken,
    slack?.signingSecret,
    slack?.oauth?.clientSecret,
    slack?.oauth?.stateSecret,
    secretsKey,
    curatorToken,
    password,
    decodeURIComponent(password),
  ].filter((secret) => secret !== undefined);
}
