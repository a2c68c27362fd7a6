import { findPlatform } from '../../src/cli/scan-line.ts';
import { EMPTY_MEMORY } from '../../src/core/engine.ts';
import type { Speaker } from '../../src/core/observation.ts';
import { knowledge } from '../../src/knowledge/registry.ts';
import type { Dialogue } from './corpus.ts';
import { engine } from './engine.ts';

/** How whole conversations fared, read turn by turn from the target's side at balanced sensitivity. */
export interface DialogueTally {
  readonly scams: number;
  /** Scams with a warning no later than the turn at which a careful friend would speak up. */
  readonly inTime: number;
  readonly steers: number;
  readonly found: number;
  readonly benign: number;
  readonly alarms: number;
  /** What went wrong, one line each. */
  readonly faults: readonly string[];
}

/** Reads the dialogues. Turns marked `soft` (the target giving in) are read and not counted. */
export function tallyDialogues(dialogues: readonly Dialogue[]): DialogueTally {
  const tally = { scams: 0, inTime: 0, steers: 0, found: 0, benign: 0, alarms: 0 };
  const faults: string[] = [];
  for (const dialogue of dialogues) {
    let first: number | null = null;
    for (const { turn, detected } of readTurns(dialogue)) {
      if (detected) first ??= turn.turn;
      if (turn.soft) continue;
      if (turn.label === 'steer') {
        tally.steers++;
        if (detected) tally.found++;
        else faults.push(`missed  ${dialogue.id}#${turn.turn} ${turn.text}`);
      } else {
        tally.benign++;
        if (!detected) continue;
        tally.alarms++;
        faults.push(`alarmed ${dialogue.id}#${turn.turn} ${turn.text}`);
      }
    }
    if (dialogue.label !== 'scam') continue;
    tally.scams++;
    if (first !== null && dialogue.warn_by_turn !== null && first <= dialogue.warn_by_turn) tally.inTime++;
    else faults.push(`late    ${dialogue.id}: first ${first}, due ${dialogue.warn_by_turn}`);
  }
  return { ...tally, faults };
}

interface ReadTurn {
  readonly turn: Dialogue['turns'][number];
  readonly detected: boolean;
}

/** The target is whoever does not steer; in a benign dialogue the buyer. */
function readTurns({ turns, platform }: Dialogue): ReadTurn[] {
  const steering = turns.find((turn) => turn.label === 'steer')?.sender;
  const self = steering === 'buyer' ? 'seller' : 'buyer';
  const where = {
    place: 'message',
    platform: findPlatform(knowledge.platforms, platform),
    pageKind: 'chat',
    sensitivity: 'balanced',
  } as const;
  let memory = EMPTY_MEMORY;
  return turns.map((turn) => {
    const from: Speaker =
      turn.sender === self ? 'self' : turn.sender === 'platform' ? 'platform' : 'counterpart';
    const reading = engine.readText(turn.text, { ...where, from }, memory);
    memory = reading.memory;
    return { turn, detected: reading.assessment.level !== 'none' };
  });
}

/** Prints a tally, and what went wrong where that is wanted. */
export function printDialogues(title: string, tally: DialogueTally, verbose: boolean): void {
  console.log(
    `\n${title}: warned in time ${tally.inTime}/${tally.scams}, steering turns ${tally.found}/${tally.steers}, false turns ${tally.alarms}/${tally.benign}`,
  );
  if (verbose) for (const fault of tally.faults) console.log(`  ${fault}`);
}
