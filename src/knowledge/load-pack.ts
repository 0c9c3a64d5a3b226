import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { entitiesFileSchema } from "../core/entity.ts";
import { factSchema } from "../core/fact.ts";
import {
  briefingsFileSchema,
  derivationsFileSchema,
  eventSchema,
  lexiconFileSchema,
  type Pack,
  silencesFileSchema,
} from "../core/pack.ts";
import { findDanglingReferences } from "./find-dangling-references.ts";
import { PackError, type PackProblem } from "./pack-error.ts";
import { type PackFile, readPackFile } from "./read-pack-file.ts";

const factsFileSchema = z.strictObject({ facts: z.array(factSchema).min(1) });

/** A pack together with where each entry stands in its files. */
export interface LoadedPack {
  readonly pack: Pack;
  /** File and line of a fact, silence, derivation or other entry by id. */
  locate(id: string): { readonly file: string; readonly line: number | undefined };
}

/**
 * Loads a pack from its YAML files and checks all of it: schema, ids, references.
 * @throws PackError with every problem at once.
 */
export function loadPack(directory: string): LoadedPack {
  if (!existsSync(directory)) {
    throw new PackError(directory, [
      {
        file: ".",
        message: "there is no such directory; name the directory that holds event.yaml",
      },
    ]);
  }
  const event = readPackFile(directory, "event.yaml", eventSchema);
  const entities = readPackFile(directory, "entities.yaml", entitiesFileSchema);
  const lexicon = readPackFile(directory, "lexicon.yaml", lexiconFileSchema);
  const silences = readPackFile(directory, "silences.yaml", silencesFileSchema);
  const derivations = readPackFile(directory, "derivations.yaml", derivationsFileSchema);
  const briefings = readPackFile(directory, "briefings.yaml", briefingsFileSchema);
  const topics = topicFiles(directory).map((topic) => ({
    topic,
    file: readPackFile(directory, `facts/${topic}.yaml`, factsFileSchema),
  }));
  const files: readonly PackFile<unknown>[] = [
    event,
    entities,
    lexicon,
    silences,
    derivations,
    briefings,
    ...topics.map(({ file }) => file),
  ];
  const problems = files.flatMap((file) => file.problems);
  if (topics.length === 0)
    problems.push({
      file: "facts",
      message: "holds no .yaml file; put the facts of each topic into facts/<topic>.yaml",
    });
  if (
    problems.length > 0 ||
    !event.content ||
    !entities.content ||
    !lexicon.content ||
    !silences.content ||
    !derivations.content ||
    !briefings.content
  ) {
    throw new PackError(directory, problems);
  }
  const content = {
    event: event.content,
    kinds: entities.content.kinds,
    entities: entities.content.entities,
    neighbours: entities.content.neighbours,
    facts: topics.flatMap(({ topic, file }) =>
      (file.content?.facts ?? []).map((fact) => ({ ...fact, topic })),
    ),
    silences: silences.content.silences,
    ambiguities: silences.content.ambiguities,
    derivations: derivations.content.derivations,
    lexicon: lexicon.content,
    briefings: briefings.content.briefings,
  };
  const version = createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 12);
  const pack: Pack = { version, ...content };

  const places = new Map<string, { file: string; line: number | undefined }>();
  const repeated: PackProblem[] = [];
  const place = (
    file: PackFile<unknown>,
    list: string,
    ids: readonly { readonly id: string }[],
  ): void => {
    ids.forEach(({ id }, index) => {
      const line = file.lineOf([list, index, "id"]);
      const first = places.get(id);
      if (first) {
        repeated.push({
          file: file.file,
          ...(line !== undefined && { line }),
          id,
          message: `the id stands already in ${first.file}:${first.line ?? "?"}; choose another`,
        });
      } else places.set(id, { file: file.file, line });
    });
  };
  for (const { file } of topics) place(file, "facts", file.content?.facts ?? []);
  place(silences, "silences", pack.silences);
  place(silences, "ambiguities", pack.ambiguities);
  place(derivations, "derivations", pack.derivations);
  place(event, "collections", pack.event.collections);
  place(briefings, "briefings", pack.briefings);
  const locate = (id: string) => places.get(id) ?? { file: ".", line: undefined };
  const dangling = findDanglingReferences(
    pack,
    topics.map(({ topic }) => topic),
  ).map(({ file, id, message }): PackProblem => {
    const at = id === undefined ? undefined : places.get(id);
    return {
      file: file ?? at?.file ?? ".",
      ...(at?.line !== undefined && { line: at.line }),
      ...(id !== undefined && { id }),
      message,
    };
  });
  if (repeated.length > 0 || dangling.length > 0)
    throw new PackError(directory, [...repeated, ...dangling]);
  return { pack, locate };
}

/** Topics by file name, in alphabetical order, so that a pack is the same on every machine. */
function topicFiles(directory: string): string[] {
  const facts = path.join(directory, "facts");
  if (!existsSync(facts)) return [];
  return readdirSync(facts)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => name.slice(0, -".yaml".length))
    .sort();
}
