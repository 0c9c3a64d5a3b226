import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { measureAnswers } from "./answers/measure-answers.ts";
import { measureRetrieval, PARTS } from "./retrieval/measure-retrieval.ts";

const USAGE = `npm run bench -- retrieval [--data DIR] [--parts packs,public,cost] [--sizes 100,1000,10000,100000]
npm run bench -- answers

The libraries beside ours are installed with npm ci --prefix tests/bench. DIR holds XQuAD-R and CLINC150,
see docs/benchmarks.md. answers measures the build: run npm run build first.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string" },
    parts: { type: "string", default: PARTS.join(",") },
    sizes: { type: "string", default: "100,1000,10000,100000" },
  },
});
const write = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

write(
  `Node ${process.version}, ${os.availableParallelism()} cores, ${os.cpus()[0]?.model.trim() ?? "unknown"}`,
);
switch (positionals[0]) {
  case "retrieval":
    await measureRetrieval({
      parts: PARTS.filter((part) => values.parts.split(",").includes(part)),
      data: values.data === undefined ? undefined : path.resolve(values.data),
      sizes: values.sizes.split(",").map(Number),
      write,
    });
    break;
  case "answers":
    await measureAnswers(write);
    break;
  default:
    write(USAGE);
    process.exitCode = 2;
}
