import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { projectFolder } from './content.ts';
import { Refusal } from './refusal.ts';

/** How tests and measurements start it: in a container too, and without a word to anybody. */
export const browserArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/** Where systems put Chromium and its kin, besides the search path. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    if (!folder) return [];
    return [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ];
  }),
];

/**
 * Find a Chromium: the one that `CHROMIUM_PATH` names, one that the system has, or Playwright's own.
 *
 * @returns
 *   Path of the program, or `undefined` when there is none.
 */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return isProgram(named) ? named : undefined;

  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...places, chromium.executablePath()].find(isProgram);
}

/**
 * Find a Chromium; where there is none, install one and say so.
 *
 * @returns
 *   Path of the program.
 * @throws {Refusal}
 *   When none can be installed.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;

  if (process.env['CHROMIUM_PATH']) {
    throw new Refusal(
      `Unexpected CHROMIUM_PATH \`${process.env['CHROMIUM_PATH']}\`, expected a program; correct or unset it`,
    );
  }

  // The system's own comes with the libraries it needs, and with a Chinese font.
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '--yes', 'chromium', 'fonts-noto-cjk']);
  }

  if (!findChromium()) {
    run(process.execPath, [
      join(projectFolder, 'node_modules/playwright-core/cli.js'),
      'install',
      'chromium',
    ]);
  }

  const installed = findChromium();
  if (installed) return installed;
  throw new Refusal(
    'Unexpected end of the search for Chromium, expected one for the tests in a browser; ' +
      'install Chromium or Chrome, or set CHROMIUM_PATH to its program',
  );
}

function run(command: string, words: readonly string[]): void {
  console.log(`No Chromium found; running: ${[command, ...words].join(' ')}`);
  spawnSync(command, words, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
