import { type ParsedScript, type Program, programOf, type ShellCommand } from "#workflow";
import type { Expand, Install } from "./model.ts";
import { nativeInstall } from "./native.ts";
import { nodeInstall } from "./node.ts";
import { pipInstall, pipWords, pipxInstall } from "./python.ts";
import { uvInstall } from "./uv.ts";

/** Every command of a script that fetches packages. */
export function installsIn(script: ParsedScript, expand: Expand): readonly Install[] {
  const installs: Install[] = [];
  for (const command of script.commands) {
    const program = programOf(command);
    const install = program && installOf(command, program, expand);
    if (install) installs.push(install);
  }
  return installs;
}

function installOf(command: ShellCommand, program: Program, expand: Expand): Install | undefined {
  const pip = pipWords(program);
  if (pip) return pipInstall("pip", command, pip, expand);
  const { name, args } = moduleOf(program) ?? program;
  if (name === "pipx") return pipxInstall(command, args, expand);
  if (name === "uv" || name === "uvx") return uvInstall(name, command, args, expand);
  return nodeInstall(name, command, args, expand) ?? nativeInstall(name, command, args, expand);
}

/** `python -m pipx …` and `python -m uv …` are pipx and uv. */
function moduleOf({ name, args }: Program): Pick<Program, "name" | "args"> | undefined {
  const [option, module] = args;
  if (option?.value !== "-m" || !/^(?:python|py)[\d.]{0,6}$/.test(name)) return undefined;
  return module && { name: module.value, args: args.slice(2) };
}
