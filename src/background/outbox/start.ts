import browser from 'webextension-polyfill';
import type { Outbox } from './outbox.ts';

const ALARM = 'outbox';

/**
 * Wakes the outbox: at the start of the background and of the browser, and when its alarm rings. Must be called in the
 * background's first turn, or a woken worker misses its alarm.
 */
export function startOutbox(outbox: Outbox): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void outbox.flush();
  });
  // Without a listener nobody would start the background with the browser.
  browser.runtime.onStartup.addListener(() => void outbox.flush());
  void outbox.flush();
}

/** Sets or clears the alarm of the next flush. A timer beside it serves waits shorter than an alarm may be. */
export function wakeOutbox(flush: () => void, at: number | null, now: number): void {
  if (at === null) {
    void browser.alarms.clear(ALARM);
    return;
  }
  void browser.alarms.create(ALARM, { when: at });
  if (at - now < 30_000) setTimeout(flush, Math.max(at - now, 0) + 50);
}
