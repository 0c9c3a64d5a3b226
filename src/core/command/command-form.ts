import type { CommandDescription } from "./describe-command.ts";

/** How a command is typed: `ask <question>`, `brief [topic]`, `briefings add|list|remove`. */
export function commandForm({ name, options, subcommands }: CommandDescription): string {
  if (subcommands.length > 0) return `${name} ${subcommands.map((each) => each.name).join("|")}`;
  return [
    name,
    ...options.map((option) => (option.required ? `<${option.name}>` : `[${option.name}]`)),
  ].join(" ");
}
