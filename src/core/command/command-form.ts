import type { CommandDescription } from "./describe-command.ts";

/** How a command is typed: `ask <question>`, `brief [topic]`. */
export function commandForm({ name, options }: CommandDescription): string {
  return [
    name,
    ...options.map((option) => (option.required ? `<${option.name}>` : `[${option.name}]`)),
  ].join(" ");
}
