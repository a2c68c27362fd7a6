// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { standGuard } from '../../../src/warnings/guard.ts';
import { createLateWarnings } from '../../../src/warnings/late.ts';
import type { Options, Warnings } from '../../../src/warnings/warnings.ts';
import { sampleFindings } from '../../screenshots/sample-data.ts';

const [finding] = sampleFindings('en', '').filter(({ assessment }) => assessment.level === 'high');
if (!finding) throw new Error('no serious sample');

/** A page with one flagged message that holds a link, and warnings that are still to come. */
function frame(answers: readonly boolean[]) {
  const message = document.createElement('p');
  const link = document.createElement('a');
  link.href = 'https://pay.example.net/x';
  message.append(link);
  document.body.replaceChildren(message);
  const ending = new AbortController();
  const calls: string[] = [];
  const note = (name: string) => vi.fn((...[what]: unknown[]) => void calls.push(`${name} ${idOf(what)}`));
  const create = vi.fn(({ guard }: Options): Warnings => {
    guard.attach({
      host: () => null,
      onPress: () => undefined,
      serious: () => null,
      hold: ({ about }) => void calls.push(`hold ${about}`),
    });
    return {
      show: note('show'),
      update: note('update'),
      forget: note('forget'),
      briefed: note('briefed'),
      stop: note('stop'),
    };
  });
  const left = [...answers];
  const load = vi.fn(async () => (left.shift() === true ? create : null));
  const warnings = createLateWarnings({
    document,
    signal: ending.signal,
    guard: standGuard(document, ending.signal),
    briefing: { watch: true, platform: null, coverCodes: true, language: null },
    act: () => undefined,
    load,
  });
  return { warnings, message, link, calls, load, create, ending };
}

function idOf(what: unknown): string {
  return typeof what === 'object' && what !== null && 'id' in what ? String(what.id) : String(what);
}

/** Whether the page still gets to follow the link. */
function press(link: HTMLElement): boolean {
  return link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
}

describe('warnings whose drawing comes late', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks for nothing before there is something to show', async () => {
    const { load, warnings } = frame([true]);
    warnings.forget('nothing');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(load).not.toHaveBeenCalled();
  });

  it('holds a press back before anything can be drawn, and shows the stop as soon as it can', async () => {
    const { warnings, message, link, calls, ending } = frame([false, false, true]);
    warnings.show(finding, message);
    expect(press(link)).toBe(false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(calls).toEqual([`show ${finding.id}`, `update ${finding.id}`, 'hold link']);
    ending.abort();
  });

  it('asks again with the next finding when it was refused for long, and loses none', async () => {
    const { warnings, message, calls, load, create, ending } = frame([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
    warnings.show(finding, message);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(load).toHaveBeenCalledTimes(5);
    expect(calls).toEqual([]);
    warnings.show({ ...finding, id: 'second' }, message);
    await vi.advanceTimersByTimeAsync(100);
    expect(calls.filter((call) => call.startsWith('show'))).toEqual([`show ${finding.id}`, 'show second']);
    expect(create).toHaveBeenCalledTimes(1);
    ending.abort();
  });

  it('shows nothing of what went away or was taken back meanwhile', async () => {
    const { warnings, message, link, calls, ending } = frame([false, true]);
    warnings.show(finding, message);
    warnings.forget(finding.observationIds.at(-1) ?? '');
    expect(press(link)).toBe(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(calls).toEqual([]);
    ending.abort();
  });

  it('draws nothing in a frame whose life is over', async () => {
    const { warnings, message, create, ending } = frame([false, true]);
    warnings.show(finding, message);
    ending.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(create).not.toHaveBeenCalled();
  });
});
