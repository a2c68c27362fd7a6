/** The words of one or more comma-separated lines, in order: a list of names that reads as a line a script. */
export function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(', '));
}
