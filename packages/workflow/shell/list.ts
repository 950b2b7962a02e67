import type { Assignment, Joint, Redirect, ShellCommand, ShellWord } from "./model.ts";

/** What `)`, `}`, `fi`, `done` or `esac` will close. */
export type GroupKind = "(" | "{" | "if" | "loop" | "case";

export interface CommandDraft extends ShellCommand {
  readonly assignments: Assignment[];
  readonly words: ShellWord[];
  readonly redirects: Redirect[];
  joint: Joint;
  feeds?: number;
  to: number;
}

/** A list of commands while it is read. */
export interface Draft {
  readonly commands: CommandDraft[];
  /** Open groups, each with the index of its first command. */
  readonly groups: { readonly kind: GroupKind; readonly from: number }[];
  openParentheses: number;
  /** Commands whose output the next command reads. */
  feeders: readonly number[];
  current: CommandDraft | undefined;
  /** The group that has just been closed, as a range of commands. */
  closed: { readonly from: number; readonly to: number } | undefined;
  /** Inside `[[ … ]]`, where operators are words. */
  inTest: boolean;
  /** Inside `case`, where a pattern and its `)` are due. */
  awaitsPattern: boolean;
}

const NONE: readonly number[] = [];

export function newDraft(): Draft {
  return {
    commands: [],
    groups: [],
    openParentheses: 0,
    feeders: NONE,
    current: undefined,
    closed: undefined,
    inTest: false,
    awaitsPattern: false,
  };
}

export function start(draft: Draft, from: number): CommandDraft {
  const command: CommandDraft = {
    assignments: [],
    words: [],
    redirects: [],
    joint: ";",
    from,
    to: from,
  };
  draft.current = command;
  return command;
}

/** Ends the current command; `|` makes it, or the group that was closed before, feed the next one. */
export function finish(draft: Draft, joint: Joint): void {
  const { commands, current, closed } = draft;
  draft.current = undefined;
  draft.inTest = false;
  if (current) {
    const index = commands.length;
    for (const feeder of draft.feeders) {
      const command = commands[feeder];
      if (command) command.feeds = index;
    }
    current.joint = joint;
    commands.push(current);
    draft.feeders = joint === "|" ? [index] : NONE;
  } else if (closed) {
    const last = commands.at(-1);
    if (last && joint !== ";") last.joint = joint;
    if (joint === "|") draft.feeders = openEnds(commands, closed.from, closed.to);
  }
  draft.closed = undefined;
}

// Bounded, so that groups within groups stay linear.
const LONGEST_GROUP = 64;

function openEnds(commands: readonly CommandDraft[], from: number, to: number): number[] {
  const open: number[] = [];
  for (let i = Math.max(from, to - LONGEST_GROUP); i < to; i++)
    if (commands[i]?.feeds === undefined) open.push(i);
  return open;
}

export function openGroup(draft: Draft, kind: GroupKind): void {
  draft.groups.push({ kind, from: draft.commands.length });
  if (kind === "(") draft.openParentheses++;
}

/** Closes the innermost group if it is of that kind; a closer that fits nothing only ends a command. */
export function closeGroup(draft: Draft, kind: GroupKind): void {
  finish(draft, ";");
  const group = draft.groups.at(-1);
  if (group?.kind !== kind) return;
  draft.groups.pop();
  if (kind === "(") draft.openParentheses--;
  draft.closed = { from: group.from, to: draft.commands.length };
}
