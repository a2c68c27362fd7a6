import { describe, expect, it, vi } from 'vitest';
import { createGathering, createWait } from '../../../src/page/timers.ts';

describe('gathering changes', () => {
  it('reads a single message soon, a stream of them more rarely, and soon again after a rest', () => {
    let now = 10_000;
    const gathering = createGathering(() => now);
    const alone = gathering();
    now += 100;
    expect(gathering()).toBeGreaterThan(alone);
    now += 5_000;
    expect(gathering()).toBe(alone);
  });
});

describe('timers of a watch', () => {
  it('call back once, and never after the watch has ended', () => {
    vi.useFakeTimers();
    const ending = new AbortController();
    const wait = createWait(ending.signal);
    const called: string[] = [];
    wait(10, () => called.push('before'));
    wait(100, () => called.push('after'));
    vi.advanceTimersByTime(50);
    ending.abort();
    wait(10, () => called.push('too late'));
    vi.advanceTimersByTime(500);
    vi.useRealTimers();
    expect(called).toEqual(['before']);
  });
});
