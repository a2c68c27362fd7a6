import puppeteer, { type Browser, type LaunchOptions as LaunchSettings } from 'puppeteer-core';

export type BrowserKind = 'chromium' | 'firefox';

export interface LaunchOptions {
  readonly kind: BrowserKind;
  readonly executable: string;
  /** The built extension's folder. */
  readonly extension: string;
  /** Where every https request of the browser goes. */
  readonly httpsPort: number;
  readonly headless: boolean;
  /** The interface language, BCP 47; the browser's own when absent. */
  readonly language?: string;
  /** A folder in which the browser keeps what it stores; a new one that is thrown away when absent. */
  readonly profile?: string;
  /** Further switches of the command line, Chromium only. */
  readonly switches?: readonly string[];
  /** Further preferences, Firefox only. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** Further variables of the environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Launched {
  readonly browser: Browser;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly extensionUrl: string;
}

/** The extension's id in Firefox, and the host part of its pages, which Firefox would otherwise draw by lot. */
const GECKO_ID = 'tillguard@tillguard.org';
const GECKO_UUID = '5f9b0a52-7d0c-4e0e-9d38-7b1f0f1d2a11';

/**
 * Opens a browser with the extension installed, in which every host name leads to the local server on `httpsPort`
 * (so that pages stand under their true names, and nothing leaves the machine).
 */
export function launch(options: LaunchOptions): Promise<Launched> {
  return options.kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless,
    pipe: true,
    enableExtensions: [options.extension],
    acceptInsecureCerts: true,
    defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
    ...placeOf(options),
    args: [
      `--host-resolver-rules=MAP *:443 127.0.0.1:${options.httpsPort}, MAP *:80 127.0.0.1:9`,
      '--ignore-certificate-errors',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=HttpsUpgrades,Translate',
      ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.switches ?? []),
    ],
  });
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith('chrome-extension://'),
  );
  return { browser, extensionUrl: `${new URL(target.url()).protocol}//${new URL(target.url()).host}/` };
}

async function launchFirefox(options: LaunchOptions): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    acceptInsecureCerts: true,
    defaultViewport: null,
    ...placeOf(options),
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${options.httpsPort};80=9`,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      'app.update.disabledForTesting': true,
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      ...(options.language === undefined ? {} : { 'intl.locale.requested': options.language }),
      // What is installed for one run only loses what it has stored at its end, unless it is told otherwise.
      'extensions.webextensions.keepStorageOnUninstall': options.profile !== undefined,
      'extensions.webextensions.keepUuidOnUninstall': options.profile !== undefined,
      ...options.preferences,
    },
  });
  await browser.installExtension(options.extension);
  return { browser, extensionUrl: `moz-extension://${GECKO_UUID}/` };
}

/** Where the browser keeps its things, and what it finds around it. */
function placeOf({ kind, profile, language, environment }: LaunchOptions): Partial<LaunchSettings> {
  const spoken = kind === 'chromium' && language !== undefined ? { LANGUAGE: language } : {};
  return {
    env: { ...process.env, ...spoken, ...environment },
    ...(profile === undefined ? {} : { userDataDir: profile }),
  };
}
