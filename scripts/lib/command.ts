import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { describeSystemError } from './system-error.ts';
import { Refusal } from './refusal.ts';

/** What a command is called with, and what it says of itself. */
export interface CommandDefinition<Options extends ParseArgsOptionsConfig> {
  /** Lines that `--help` prints, and that follow a wrong call. */
  usage: string;
  options: Options;
  /** Names of the words that must follow the options, such as `['file']`. */
  words?: readonly string[];
  /** Whether further words may follow. */
  more?: boolean;
}

/** Options of every command. */
const common = {
  content: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

/** What the options of a command were set to. */
type Values<Options extends ParseArgsOptionsConfig> = {
  [Name in keyof Options]?: Options[Name] extends { type: 'boolean' }
    ? boolean
    : Options[Name] extends { multiple: true }
      ? string[]
      : string;
};

type Parsed<Options extends ParseArgsOptionsConfig> = Values<Options> & Values<typeof common>;

/**
 * Run a command to its end, and turn every failure into one message and exit code 1.
 *
 * @param definition
 *   Usage and options; unknown options and missing or superfluous words are refused.
 * @param run
 *   The command; answers with its exit code (nothing means 0).
 */
export async function runCommand<const Options extends ParseArgsOptionsConfig>(
  definition: CommandDefinition<Options>,
  run: (values: Parsed<Options>, words: readonly string[]) => Promise<number | void>,
): Promise<void> {
  // A reader that stops early (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });

  try {
    const { values, words } = readArguments(definition);

    if (values.help) {
      console.log(definition.usage);
      return;
    }

    process.exitCode = (await run(values, words)) ?? 0;
  } catch (error) {
    process.exitCode = 1;
    console.error(describeFailure(error));
  }
}

function readArguments<Options extends ParseArgsOptionsConfig>(
  definition: CommandDefinition<Options>,
): { values: Parsed<Options>; words: string[] } {
  const { usage, options, words: names = [], more = false } = definition;
  let result;

  try {
    result = parseArgs({
      options: { ...options, ...common },
      strict: true,
      allowPositionals: true,
    });
  } catch (error) {
    // Node's own sentence names the option; what follows it is advice that does not fit here.
    const [sentence] = String(error instanceof Error ? error.message : error).split('. ');
    throw new Refusal(`${sentence}\n\n${usage}`);
  }

  const values = result.values as Parsed<Options>;
  const words = result.positionals;
  const missing = names[words.length];
  const extra = words[names.length];

  if (!values.help && missing !== undefined) {
    throw new Refusal(`Unexpected end of the command, expected \`<${missing}>\`\n\n${usage}`);
  }

  if (!values.help && !more && extra !== undefined) {
    throw new Refusal(`Unexpected word \`${extra}\` at the end of the command\n\n${usage}`);
  }

  return { values, words };
}

/** One message for whatever went wrong. */
function describeFailure(error: unknown): string {
  if (error instanceof Refusal) return error.message;

  const system = describeSystemError(error);
  if (system) return system;

  const stack = error instanceof Error ? error.stack : undefined;
  const reason = error instanceof Error ? error.message : String(error);
  const hint = process.env['DEBUG'] ? `\n${stack ?? ''}` : ' (set DEBUG=1 to see where)';
  return `Internal error, please report it with the command you ran: ${reason}${hint}`;
}
