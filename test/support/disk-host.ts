import type { Host } from "#core";
import { createHost } from "#host";
import { NOW } from "./memory-host.ts";

/** The real host over one folder, whatever the working directory; its clock stands still. */
export function diskHost(root: string): Host {
  const host = createHost({ now: NOW, env: {} });
  return { ...host, locate: () => ({ kind: "repository", root }) };
}
