import path from "node:path";
import { build } from "esbuild";

/** One file starts in half the time of the many it is made of. Returns where it lies. */
export async function bundleDeliverer(): Promise<string> {
  // Beside node_modules, where the packages that stay outside are found.
  const outfile = path.resolve(import.meta.dirname, "../../dist/faults/deliverer.mjs");
  await build({
    entryPoints: [path.join(import.meta.dirname, "deliverer.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    minifySyntax: true,
    // Native, or asked for only where it is installed.
    external: ["libsql", "pg-native", "zlib-sync", "bufferutil", "utf-8-validate"],
    banner: {
      js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);',
    },
    logLevel: "warning",
    logOverride: { "empty-glob": "silent" },
  });
  return outfile;
}
