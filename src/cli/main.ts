#!/usr/bin/env node
/** The command line: one command, its answer on stdout, exit code 0 (done), 1 (failed) or 2 (wrongly called). */
import { messageOf } from "../base/errors.ts";
import { ExchangeError } from "../exchange/exchange-error.ts";
import { USAGE, UsageError } from "./usage.ts";

/** A command returns what it prints; modules are loaded when they are needed, as starting must be quick. */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<string>>> = {
  check: async (args) => (await import("./check.ts")).checkCommand(args),
  deposition: async (args) => (await import("./deposition.ts")).depositionCommand(args),
  scenario: async (args) => (await import("./scenario.ts")).scenarioCommand(args),
  convert: async (args) => (await import("./convert.ts")).convertCommand(args),
  inspect: async (args) => (await import("./convert.ts")).inspectCommand(args),
  space: async (args) => (await import("./space.ts")).spaceCommand(args),
  geodata: async (args) => (await import("./geodata.ts")).geodataCommand(args),
};

async function main(args: readonly string[]): Promise<number> {
  const [name = "", ...rest] = args;
  if (name === "--help" || name === "help" || rest.includes("--help")) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined)
      throw new UsageError(name === "" ? "a command is missing" : `there is no command "${name}"`);
    const answer = await command(rest);
    if (answer !== "") process.stdout.write(`${answer}\n`);
    return 0;
  } catch (error) {
    const isUsage = error instanceof UsageError || isParseError(error);
    const kind = error instanceof ExchangeError ? `${error.kind}: ` : "";
    process.stderr.write(`${kind}${messageOf(error)}${isUsage ? `\n\n${USAGE}` : ""}\n`);
    return isUsage ? 2 : 1;
  }
}

/** What util.parseArgs throws for options it does not know. */
function isParseError(error: unknown): boolean {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

process.exitCode = await main(process.argv.slice(2));
