import { Socket } from "node:net";

// Tests judge only what they are given: nothing of the machine's CI leaks in, nothing leaves it.
const CI_VARIABLE = /^(?:GITHUB_|RUNNER_|ACTIONS_|INPUT_|CI$|FORCE_COLOR$|NO_COLOR$)|_TOKEN$/;

for (const name of Object.keys(process.env)) {
  if (CI_VARIABLE.test(name)) delete process.env[name];
}

Socket.prototype.connect = () => {
  throw new Error("a unit test tried to open a socket; Sluice is offline");
};
