/**
 * How often something may be put right that the page keeps undoing: `burst` times within `span` milliseconds, `total`
 * times in all. Beyond that we give way, rather than fight the page in a loop.
 */
export function budget(
  burst: number,
  span: number,
  total: number,
  now: () => number = () => performance.now(),
): { spend(): boolean } {
  let left = total;
  let recent: number[] = [];
  return {
    spend() {
      const time = now();
      recent = recent.filter((moment) => time - moment < span);
      if (left <= 0 || recent.length >= burst) return false;
      recent.push(time);
      left -= 1;
      return true;
    },
  };
}
