import { describe, expect, it } from 'vitest';
import { createSlices, type Work } from '../../../src/page/slices.ts';

/** A clock that moves only when work is done. */
const bench = (budget: number) => {
  let now = 1_000;
  let paused = false;
  const turns: (() => void)[] = [];
  const slices = createSlices({
    now: () => now,
    budget,
    later: (turn) => turns.push(turn),
    paused: () => paused,
  });
  const done: number[] = [];
  function* work(steps: number, cost: number): Work {
    for (let i = 0; i < steps; i++) {
      now += cost;
      done.push(i);
      yield;
    }
  }
  return {
    slices,
    work,
    done,
    pause: (is: boolean) => {
      paused = is;
    },
    turn: () => turns.shift()?.(),
    waiting: () => turns.length,
  };
};

describe('working in slices', () => {
  it('is interrupted by the budget, and goes on in a later turn', () => {
    const { slices, work, done, turn, waiting } = bench(4);
    slices.add(work(10, 1));
    expect(done).toHaveLength(0);
    turn();
    expect(done).toHaveLength(4);
    expect(waiting()).toBe(1);
    turn();
    turn();
    expect(done).toHaveLength(10);
  });
  it('does one step at least, however slow', () => {
    const { slices, work, done, turn } = bench(4);
    slices.add(work(3, 50));
    turn();
    expect(done).toHaveLength(1);
  });
  it('does nothing while paused, and everything after', async () => {
    const { slices, work, done, turn, pause } = bench(4);
    slices.add(work(2, 1));
    pause(true);
    turn();
    expect(done).toHaveLength(0);
    pause(false);
    slices.resume();
    turn();
    await slices.done();
    expect(done).toHaveLength(2);
  });
  it('goes on behind work that throws', () => {
    const { slices, work, done, turn } = bench(4);
    function* broken(): Work {
      yield;
      throw new Error('hostile');
    }
    slices.add(broken());
    slices.add(work(1, 1));
    turn();
    expect(done).toHaveLength(1);
  });
});
