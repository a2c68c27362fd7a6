import type { Platform } from '../../core/platform.ts';
import type { Policy } from '../../storage/policy.ts';
import type { Settings } from '../../storage/settings.ts';
import { useSettings } from '../settings-hook.ts';
import { ReportsPage } from './reports-page.tsx';

interface Props {
  readonly platforms: readonly Platform[];
  readonly first: Settings;
  readonly policy: Policy;
}

/** "My reports" with the country and the endpoint of today. */
export function ReportsPart({ platforms, first, policy }: Props) {
  const { country, endpoint } = useSettings(first).current;
  return <ReportsPage platforms={platforms} country={country} endpoint={policy.endpoint ?? endpoint} />;
}
