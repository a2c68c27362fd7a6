import type { Circumstance } from '../core/circumstance.ts';
import type { Engine, Reading } from '../core/engine.ts';
import type { Finding } from '../core/finding.ts';
import type { LinkObservation, Observation, TextObservation } from '../core/observation.ts';
import type { FineMatters } from '../storage/fine.ts';
import type { Settings } from '../storage/settings.ts';
import type { Whereabouts } from './briefings.ts';
import { matterId } from './matter.ts';
import type { TabBook } from './tab-book.ts';
import { found, heard, looked, memoryOf } from './tab-steps.ts';

/** Where and when a batch of observations was made. */
export interface Sighting {
  readonly tabId: number;
  readonly frameId: number;
  readonly where: Whereabouts;
  readonly settings: Settings;
  readonly url: string;
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface Watch {
  /** Judges texts and links in page order, remembers the conversation, and answers with what deserves a warning. */
  observed(observations: readonly Observation[], unread: number, at: Sighting): Promise<readonly Finding[]>;
  /** Turns a reading into a finding of the tab, unless it raises no concern. */
  settle(
    observation: Observation,
    reading: Reading,
    more: Partial<Finding>,
    at: Sighting,
  ): Promise<Finding | null>;
}

/** The circumstance of an observation, for the engine. */
export function circumstance(observation: Observation, at: Sighting): Circumstance {
  return {
    from: observation.from,
    place: observation.place,
    platform: at.where.platform,
    pageKind: at.where.pageKind,
    sensitivity: at.settings.sensitivity,
  };
}

/**
 * The way from observations to findings.
 *
 * @param railName a rail's name as its owner writes it, by its id
 */
export function createWatch(
  engine: () => Engine | Promise<Engine>,
  book: TabBook,
  fine: FineMatters,
  railName: (id: string) => string | null = () => null,
): Watch {
  const settle: Watch['settle'] = async (observation, reading, more, at) => {
    if (reading.assessment.level === 'none') return null;
    const platform = at.where.platform?.id ?? null;
    const matter = more.codes?.map((code) => code.rawValue).join('\n') || wordsOf(observation);
    const id = await matterId(observation, platform, matter);
    const finding: Finding = {
      id,
      observationIds: [observation.id],
      kind: observation.kind,
      assessment: reading.assessment,
      from: observation.from,
      place: observation.place,
      conversation: observation.conversation,
      party: observation.party,
      displayedTime: observation.displayedTime,
      text: wordsOf(observation),
      source: observation.kind === 'image' ? observation.source : null,
      codes: [],
      payload: reading.payload,
      railName: reading.payload?.rail ? railName(reading.payload.rail) : null,
      platform,
      pageUrl: at.url,
      pageTitle: at.title,
      seenAt: at.now,
      state: (await fine.has(id)) ? 'fine' : isTrusted(observation, at) ? 'trusted' : 'open',
      ...more,
    };
    const tab = await book.change(at.tabId, (before) => found(before, finding, at.frameId));
    return tab.findings[id]?.finding ?? finding;
  };

  const read = async (
    observation: TextObservation | LinkObservation,
    at: Sighting,
  ): Promise<Finding | null> => {
    const { readText, readLink } = await engine();
    const memory = memoryOf(await book.read(at.tabId), observation.conversation);
    const where = circumstance(observation, at);
    const reading =
      observation.kind === 'text'
        ? readText(observation.text, where, memory)
        : readLink(observation.href, observation.text, where, memory);
    const said =
      observation.kind === 'text'
        ? { from: observation.from, text: observation.text, displayedTime: observation.displayedTime }
        : null;
    await book.change(at.tabId, (tab) => heard(tab, observation.conversation, reading.memory, said));
    return settle(observation, reading, {}, at);
  };

  return {
    settle,
    async observed(observations, unread, at) {
      const findings = new Map<string, Finding>();
      let texts = 0;
      let links = 0;
      for (const observation of observations) {
        if (observation.kind === 'image') continue;
        if (observation.kind === 'text') texts += 1;
        else links += 1;
        const finding = await read(observation, at);
        if (finding) findings.set(finding.id, finding);
      }
      await book.change(at.tabId, (tab) => looked(tab, { texts, links, unread }, at.now));
      return [...findings.values()];
    },
  };
}

function wordsOf(observation: Observation): string {
  if (observation.kind === 'text') return observation.text;
  return observation.kind === 'link' ? observation.href : observation.alt;
}

function isTrusted(observation: Observation, at: Sighting): boolean {
  const { party } = observation;
  const platform = at.where.platform?.id;
  if (!party || platform === undefined) return false;
  return at.settings.trustedSellers.some(
    (seller) => seller.platform === platform && (seller.id === party.id || seller.id === party.name),
  );
}
