import type { Finding } from '../core/finding.ts';

/** Which element each observation stands in, and what was found of it. Holds no element alive. */
export interface Anchors {
  place(observationId: string, element: Element): void;
  drop(observationId: string): void;
  remember(finding: Finding): void;
  finding(findingId: string): Finding | null;
  /** The finding an observation belongs to. */
  findingOf(observationId: string): Finding | null;
  /** The newest element of a finding that is still on the page. */
  elementOf(finding: Finding): Element | null;
  /** All observations that stand somewhere. */
  ids(): readonly string[];
  clear(): void;
}

const MOST = 10_000;

export function createAnchors(): Anchors {
  const elements = new Map<string, WeakRef<Element>>();
  const findings = new Map<string, Finding>();
  const belongs = new Map<string, string>();
  return {
    place(id, element) {
      elements.delete(id);
      elements.set(id, new WeakRef(element));
      if (elements.size <= MOST) return;
      for (const oldest of elements.keys()) {
        if (!belongs.has(oldest)) {
          elements.delete(oldest);
          return;
        }
      }
    },
    drop: (id) => void elements.delete(id),
    remember(finding) {
      findings.set(finding.id, finding);
      for (const id of finding.observationIds) belongs.set(id, finding.id);
    },
    finding: (id) => findings.get(id) ?? null,
    findingOf: (id) => findings.get(belongs.get(id) ?? '') ?? null,
    elementOf(finding) {
      for (const id of [...finding.observationIds].reverse()) {
        const element = elements.get(id)?.deref();
        if (element?.isConnected === true) return element;
      }
      return null;
    },
    ids: () => [...elements.keys()],
    clear() {
      elements.clear();
      findings.clear();
      belongs.clear();
    },
  };
}
