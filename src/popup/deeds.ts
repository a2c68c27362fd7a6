import type { Sensitivity } from '../core/risk.ts';
import type { Decision } from '../messaging/messages.ts';

/** What can be done from the popup. Each ends with the popup showing what came of it. */
export interface Deeds {
  decide(findingId: string, decision: Decision): void;
  /** Takes a stored report back. */
  undoReport(findingId: string): void;
  /** Scrolls the page to what a warning is about. */
  reveal(findingId: string): void;
  check(): void;
  /** Loads the page anew and closes the popup. */
  reload(): void;
  pause(host: string, minutes: number | null): void;
  resume(host: string): void;
  addSite(host: string): void;
  setSensitivity(value: Sensitivity): void;
  openSettings(): void;
}
