import { parsedOf, readDetected } from '../core/detected-code.ts';
import { EMPTY_MEMORY, type Engine, type Reading } from '../core/engine.ts';
import { NO_CONCERN } from '../core/evidence.ts';
import type { DetectedCode, Finding, ReadCode } from '../core/finding.ts';
import type { ImageObservation, Observation } from '../core/observation.ts';
import { riskRank } from '../core/risk.ts';
import type { Pixels } from '../messaging/messages.ts';
import type { PictureReader } from './images/picture-reader.ts';
import type { PictureReading } from './images/reading.ts';
import type { TabBook } from './tab-book.ts';
import { heard, looked, memoryOf } from './tab-steps.ts';
import { circumstance, type Sighting, type Watch } from './watch.ts';

export interface Pictures {
  /** Fetches and reads a picture by its address. */
  look(observation: ImageObservation, at: Sighting): Promise<Finding | null>;
  /** Reads a picture whose pixels the page sent. */
  lookAt(observation: Observation, pixels: Pixels, at: Sighting): Promise<Finding | null>;
}

/** The way from pictures to findings: what cannot be read is counted, so that the popup can say so. */
export function createPictures(
  reader: PictureReader,
  engine: () => Engine | Promise<Engine>,
  watch: Watch,
  book: TabBook,
): Pictures {
  const judge = async (
    observation: Observation,
    result: PictureReading,
    at: Sighting,
  ): Promise<Finding | null> => {
    const unread = result.ok ? 0 : 1;
    await book.change(at.tabId, (tab) => looked(tab, { images: 1 - unread, unread }, at.now));
    if (!result.ok || result.codes.length === 0) return null;
    const judging = await engine();
    const memory = memoryOf(await book.read(at.tabId), observation.conversation);
    const reading = mostTelling(judging, result.codes, observation, at, memory);
    await book.change(at.tabId, (tab) => heard(tab, observation.conversation, reading.memory, null));
    const codes = result.codes.map((code): ReadCode => ({ ...code, parsed: parsedOf(judging, code) }));
    return watch.settle(observation, reading, { codes }, at);
  };

  return {
    look: async (observation, at) => {
      const asked = { page: at.url, visible: true };
      return judge(observation, await reader.readAddress(observation.source, asked), at);
    },
    lookAt: async (observation, pixels, at) => judge(observation, await reader.readPixels(pixels), at),
  };
}

/** The reading of the code that gives most reason for concern. */
function mostTelling(
  engine: Engine,
  codes: readonly DetectedCode[],
  observation: Observation,
  at: Sighting,
  memory = EMPTY_MEMORY,
): Reading {
  let worst: Reading = { assessment: NO_CONCERN, memory, payload: null };
  for (const code of codes) {
    const reading = readDetected(engine, code, circumstance(observation, at), worst.memory);
    const more = riskRank(reading.assessment.level) - riskRank(worst.assessment.level);
    worst = more > 0 ? reading : { ...worst, memory: reading.memory };
  }
  return worst;
}
