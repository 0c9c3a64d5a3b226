import type { Pack } from "../core/pack.ts";

/** Facts by paragraph, topic and status, as lines of text. */
export function packStats(pack: Pack): string {
  const count = (name: string, keys: readonly string[]): string[] => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    const rows = [...counts].sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }));
    return [
      name,
      ...rows.map(([key, facts]) => `  ${key.padEnd(14)} ${String(facts).padStart(4)}`),
    ];
  };
  return [
    `${pack.event.name}, version ${pack.version}`,
    `facts ${pack.facts.length}, entities ${pack.entities.length}, neighbours ${pack.neighbours.length}, silences ${pack.silences.length}, ambiguities ${pack.ambiguities.length}, derivations ${pack.derivations.length}`,
    `example questions ${pack.facts.reduce((sum, { questions }) => sum + questions.length, 0)}`,
    ...count(
      "by paragraph",
      pack.facts.map(({ paragraph }) => `P${paragraph}`),
    ),
    ...count(
      "by topic",
      pack.facts.map(({ topic }) => topic),
    ),
    ...count(
      "by status",
      pack.facts.map(({ status }) => status),
    ),
  ].join("\n");
}
