import process from "node:process";

/**
 * `@actions/github` reads the event's file as soon as it is loaded: it prints to standard output where there
 * is none, into the middle of a report, and throws where it holds no JSON. No look-up needs the event.
 */
export async function loadOctokit() {
  const { GITHUB_EVENT_PATH: path } = process.env;
  delete process.env.GITHUB_EVENT_PATH;
  try {
    return (await import("@actions/github")).getOctokit;
  } finally {
    if (path !== undefined) process.env.GITHUB_EVENT_PATH = path;
  }
}
