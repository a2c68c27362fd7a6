import type { ComponentChildren } from 'preact';
import type { Platform } from '../core/platform.ts';
import type { Policy } from '../storage/policy.ts';
import type { Settings } from '../storage/settings.ts';
import { Logo } from '../ui/mark.tsx';
import { useWords } from '../ui/words-context.tsx';
import { AboutPart } from './parts/about-part.tsx';
import { SellersPart } from './parts/sellers-part.tsx';
import { SitesPart } from './parts/sites-part.tsx';
import { StoredPart } from './parts/stored-part.tsx';
import { WarningsPart } from './parts/warnings-part.tsx';
import { useSettings } from './settings-hook.ts';

/** The parts of the settings; each has its own address (`#sites`). */
export const PARTS = ['warnings', 'sites', 'sellers', 'reports', 'stored', 'about'] as const;
export type Part = (typeof PARTS)[number];

/** The part an address asks for. */
export function partOf(hash: string): Part {
  return PARTS.find((part) => hash === `#${part}` || hash.startsWith(`#${part}/`)) ?? 'warnings';
}

interface PageProps {
  readonly part: Part;
  readonly first: Settings;
  readonly policy: Policy;
  readonly platforms: readonly Platform[];
  /** The list of reports, with a heading of its own. */
  readonly reports: ComponentChildren;
}

/** The settings: the parts' names beside (narrow: above) the one that is open. */
export function SettingsPage({ part, first, policy, platforms, reports }: PageProps) {
  const words = useWords();
  const setting = useSettings(first);
  return (
    <div class="page">
      <header class="masthead">
        <Logo size={32} />
        <strong>{words.t('options_title')}</strong>
      </header>
      <nav aria-label={words.t('options_title')}>
        {PARTS.map((one) => (
          <a key={one} href={`#${one}`} aria-current={one === part ? 'page' : undefined}>
            {words.t(`options_tab_${one}`)}
          </a>
        ))}
      </nav>
      <main>
        {part !== 'reports' && <h1 class="part-title">{words.t(`options_tab_${part}`)}</h1>}
        {part === 'warnings' && <WarningsPart setting={setting} policy={policy} />}
        {part === 'sites' && <SitesPart setting={setting} platforms={platforms} />}
        {part === 'sellers' && <SellersPart setting={setting} platforms={platforms} />}
        {part === 'reports' && reports}
        {part === 'stored' && <StoredPart setting={setting} />}
        {part === 'about' && <AboutPart />}
      </main>
      <p class="written" role="status">
        {setting.written && words.t(setting.written.ok ? 'options_saved' : 'options_not_saved')}
      </p>
    </div>
  );
}
