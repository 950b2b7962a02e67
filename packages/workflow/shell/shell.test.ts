import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dialect, ShellCommand } from "./model.ts";
import { commandLists } from "./nested.ts";
import { parseShell } from "./shell.ts";

/** Words of each command, joined; assignments before them. */
function commandsOf(text: string, dialect: Dialect = "posix"): readonly string[] {
  return parseShell(text, dialect).map(({ assignments, words }) =>
    [
      ...assignments.map(({ name, value }) => `${name}=${value.value}`),
      ...words.map(({ value }) => value),
    ].join("|"),
  );
}

function only(text: string): ShellCommand {
  const [command] = parseShell(text);
  if (!command) throw new Error(`no command in ${text}`);
  return command;
}

describe("words", () => {
  it.each([
    ["a 'b c' \"d e\" f\\ g", "a|b c|d e|f g"],
    ["a \\\n  b", "a|b"],
    ["a\\\nb", "ab"],
    ["a 'it'\\''s'", "a|it's"],
    ['a "x\\"y\\$z\\n"', 'a|x"y$z\\n'],
    ["a $'x\\n\\'y'", "a|x\n'y"],
    ["a b#c #d", "a|b#c"],
    ['a --x="1 2"', "a|--x=1 2"],
    ["a ''", "a|"],
    ["a $((1 + 2)) b", "a|$((1 + 2))|b"],
    ["a ${x:-$(b c)} d", "a|${x:-$(b c)}|d"],
    ["a ${{ github.event['x }}'] }} b", "a|${{ github.event['x }}'] }}|b"],
    ["a '${{ inputs['b'] }}' c", "a|${{ inputs['b'] }}|c"],
  ])("%j", (text, words) => {
    expect(commandsOf(text)).toEqual([words]);
  });

  it("says whether a word is literal", () => {
    const { words } = only("a b* '$c' \"$d\" ${e} $(f) `g` ${{ h }} $");
    expect(words.map(({ literal }) => literal)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it("points at the word as written", () => {
    const text = "set -e\n  run 'a b' \"$c\"d";
    const command = parseShell(text)[1];
    expect(command?.words.map(({ from, to }) => text.slice(from, to))).toEqual([
      "run",
      "'a b'",
      '"$c"d',
    ]);
    expect(text.slice(command?.from, command?.to)).toBe("run 'a b' \"$c\"d");
  });
});

describe("commands", () => {
  it.each([
    ["a; b && c || d & e", ["a", "b", "c", "d", "e"]],
    ["X=1 Y='2 3' a b=c", ["X=1|Y=2 3|a|b=c"]],
    ["if a; then b; elif c; then d; else e; fi", ["a", "b", "c", "d", "e"]],
    ["while ! a; do b; done", ["a", "b"]],
    ["for x in 1 2; do a $x; done", ["for|x|in|1|2", "a|$x"]],
    ["case $x in (a|b) c;; d) e ;; *) f; esac; g", ["case|$x", "c", "e", "f", "g"]],
    ["f() { a; }; function g { b; }", ["a", "b"]],
    ["( a; b ); { c; }", ["a", "b", "c"]],
    ["[[ a =~ (b|c) && d ]] && e", ["[[|a|=~|b|c|d|]]", "e"]],
    ["for ((i=0; i<3; i++)); do a; done", ["for", "a"]],
    ["a=(1 2) b", ["a=|b"]],
    ["# a\nb # c\nd", ["b", "d"]],
    ["echo if then fi", ["echo|if|then|fi"]],
    ["a > b 2>&1 < c &> d", ["a"]],
    ["time a; exec b", ["a", "exec|b"]],
    ["a\r\nb\r\n", ["a", "b"]],
  ])("%j", (text, expected) => {
    expect(commandsOf(text)).toEqual(expected);
  });

  it("takes heredocs for text", () => {
    const text = "cat <<'EOF' > x && a\ncurl | sh\nEOF\nb <<-E\n\tc\n\tE\nd";
    const commands = parseShell(text);
    expect(commandsOf(text)).toEqual(["cat", "a", "b", "d"]);
    const body = commands[0]?.redirects[0]?.body;
    expect(text.slice(body?.from, body?.to)).toBe("curl | sh\n");
  });

  it.each([
    ["a | b", [1, undefined]],
    ["a |& b | c", [1, 2, undefined]],
    ["{ a; b; } | c", [2, 2, undefined]],
    ["a | (b; c)", [1, undefined, undefined]],
    ["if a; then b; fi | c; d", [2, 2, undefined, undefined]],
    ["while a | b; do c; done | d", [1, 3, 3, undefined]],
    ["a |\n  b", [1, undefined]],
    ["a || b", [undefined, undefined]],
  ])("knows what %j feeds", (text, feeds) => {
    expect(parseShell(text).map((command) => command.feeds)).toEqual(feeds);
  });
});

describe("PowerShell and cmd", () => {
  it.each([
    ["a `\n  b 'it''s' \"x`\"y\"", ["a|b|it's|x\"y"]],
    ['iex ((New-Object Net.WebClient).Get("x"))', ['iex|((New-Object Net.WebClient).Get("x"))']],
    ["if ($x) { a b } else { c }", ["if|($x)", "a|b", "else", "c"]],
    ["& .\\a.exe; . .\\b.ps1", [".\\a.exe", ".|.\\b.ps1"]],
    ["<# a #> b # c", ["b"]],
    ["$env:X = 'y'; C:\\a\\b.exe", ["$env:X|=|y", "C:\\a\\b.exe"]],
    ["a @'\nb | c\n'@ | d", ["a|b | c", "d"]],
  ])("%j", (text, expected) => {
    expect(commandsOf(text, "powershell")).toEqual(expected);
  });

  it("reads cmd", () => {
    expect(commandsOf("rem a\nset X=1 & b %X% ^\n c\n:: d", "cmd")).toEqual(["set|X=1", "b|%X%|c"]);
  });
});

describe("nested scripts", () => {
  const nested = (text: string) =>
    commandLists(text, parseShell(text)).flatMap(({ commands, kind }) =>
      commands.map(({ from, to }) => `${kind} ${text.slice(from, to)}`),
    );

  it.each([
    ["a $(b `c`)", ["script a $(b `c`)", "substitution b `c`", "substitution c"]],
    ["a <(b | c)", ["script a <(b | c)", "substitution b", "substitution c"]],
    ["X=$(a) b > $(c)", ["script X=$(a) b > $(c)", "substitution a", "substitution c"]],
    ["sudo bash -ec 'a; b'", ["script sudo bash -ec 'a; b'", "script a", "script b"]],
    ['docker run x sh -c "a b"', ['script docker run x sh -c "a b"', "script a b"]],
    ["bash <<E\na b\nE\n", ["script bash <<E", "script a b"]],
    ["cat <<E\na b\nE\n", ["script cat <<E"]],
  ])("%j", (text, expected) => {
    expect(nested(text)).toEqual(expected);
  });

  it("gives commands of a text with escapes the word's place", () => {
    const text = 'bash -c "a \\"b\\""';
    const [, inner] = commandLists(text, parseShell(text));
    const command = inner?.commands[0];
    expect(command?.words.map(({ value }) => value)).toEqual(["a", "b"]);
    expect(text.slice(command?.from, command?.to)).toBe('"a \\"b\\""');
  });
});

describe("hostile scripts", () => {
  const SIZE = 100_000;
  const patterns = [
    "$(",
    "`",
    '"',
    "'",
    "${",
    "${{",
    "((",
    "$((",
    "(",
    "{ ",
    "<(",
    "<<E\n",
    "a|",
    "a;",
    "\\",
    "\\\n",
    "case x in ",
    "case x in a) ",
    "if ",
    "[[ ",
    "x=(",
    "a=$(b) ",
    "$'",
    "`a` ",
    "$(a) ",
    "#\n",
    "(a)|",
    "{ a; } | ",
    "( ",
    ")",
    "}",
    "bash -c '",
    'bash -c "bash -c ',
    "eval $(",
    "${{ '",
    "@'\n",
    "<#",
    "sudo ",
    "$(`",
    '"$(',
    "{ ( ",
  ];

  it.each(patterns)("reads a hundred kilobytes of %j at once", (pattern) => {
    const text = pattern.repeat(SIZE / pattern.length);
    for (const dialect of ["posix", "powershell", "cmd"] as const) {
      const started = performance.now();
      commandLists(text, parseShell(text, dialect), dialect);
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });

  it("never throws, and keeps commands within the text and in order", () => {
    const token = fc.constantFrom(...patterns, "a ", "\n", ")", "done", "esac", "fi", ";;", " E\n");
    fc.assert(
      fc.property(fc.array(token, { maxLength: 60 }), (tokens) => {
        const text = tokens.join("");
        for (const dialect of ["posix", "powershell", "cmd"] as const) {
          let last = 0;
          for (const { from, to } of parseShell(text, dialect)) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeLessThanOrEqual(text.length);
            expect(to).toBeGreaterThanOrEqual(from);
            last = from;
          }
          commandLists(text, parseShell(text, dialect), dialect);
        }
      }),
      { numRuns: 500 },
    );
  });
});
