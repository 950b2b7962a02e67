import { Socket } from "node:net";
import { isLoopbackAllowed } from "./support/loopback.ts";

// Tests judge only what they are given: nothing of the machine's CI leaks in, nothing leaves it.
const CI_VARIABLE = /^(?:GITHUB_|RUNNER_|ACTIONS_|INPUT_|CI$|FORCE_COLOR$|NO_COLOR$)|_TOKEN$/;

for (const name of Object.keys(process.env)) {
  if (CI_VARIABLE.test(name)) delete process.env[name];
}

const { connect } = Socket.prototype;

Socket.prototype.connect = function (this: Socket, ...args: unknown[]): Socket {
  if (isLoopbackAllowed() && isLoopback(args)) return Reflect.apply(connect, this, args);
  throw new Error("a unit test tried to open a socket; Sluice is offline");
};

/** `host` stands in the options, which `net.connect` hands over as a list of its own. */
function isLoopback([first]: readonly unknown[]): boolean {
  const options: unknown = Array.isArray(first) ? first[0] : first;
  if (typeof options !== "object" || options === null) return false;
  return Reflect.get(options, "host") === "127.0.0.1";
}
