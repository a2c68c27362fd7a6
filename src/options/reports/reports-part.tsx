import type { Platform } from '../../core/platform.ts';
import type { Policy } from '../../storage/policy.ts';
import type { Settings } from '../../storage/settings.ts';
import { useSettings } from '../settings-hook.ts';
import type { RailNames } from './loss-form.tsx';
import { ReportsPage } from './reports-page.tsx';

interface Props {
  readonly platforms: readonly Platform[];
  readonly railNames: RailNames;
  readonly first: Settings;
  readonly policy: Policy;
}

/** "My reports" with the country and the endpoint of today. */
export function ReportsPart({ platforms, railNames, first, policy }: Props) {
  const { country, endpoint } = useSettings(first).current;
  const address = policy.endpoint ?? endpoint;
  return <ReportsPage platforms={platforms} railNames={railNames} country={country} endpoint={address} />;
}
