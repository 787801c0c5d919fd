import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const PACKAGES = ['chromium', 'fonts-noto-cjk'];

function quiet(command, args) {
  return spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

/** Path of a Chromium on this machine: BROWSER_PATH, else a usual place; null if there is none. */
export function findBrowser() {
  const named = process.env.BROWSER_PATH;
  if (named) return existsSync(named) ? named : null;
  return CANDIDATES.find((path) => existsSync(path)) ?? null;
}

function hasChineseFont() {
  return quiet('fc-list', [':lang=zh']).stdout?.trim().length > 0;
}

function elevation() {
  if (process.getuid?.() === 0) return [];
  return quiet('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

function install() {
  const prefix = elevation();
  if (prefix === null || quiet('apt-get', ['--version']).status !== 0) return false;
  const apt = (args) => quiet([...prefix, 'apt-get'][0], [...[...prefix, 'apt-get'].slice(1), ...args]).status === 0;
  console.log(`Installing ${PACKAGES.join(' and ')} for the browser tests …`);
  return apt(['update', '-qq']) && apt(['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES]);
}

/**
 * Finds a Chromium and a Chinese font, or installs Debian's. Never skips: throws with the one command that helps.
 * @returns {string} path of the browser
 */
export function requireBrowser() {
  const before = findBrowser();
  if (before && (process.platform !== 'linux' || hasChineseFont())) {
    console.log(`Browser for the tests: ${before}`);
    return before;
  }
  const installed = process.platform === 'linux' && install();
  const browser = findBrowser();
  if (browser && (installed || before)) {
    console.log(`Browser for the tests: ${browser}`);
    return browser;
  }
  throw new Error(
    'The browser tests need Chromium and a Chinese font, and they could not be installed from here.\n' +
      `Run:  sudo apt-get update && sudo apt-get install -y ${PACKAGES.join(' ')}\n` +
      'or set BROWSER_PATH to a Chromium of your own, then run npm test again.',
  );
}
