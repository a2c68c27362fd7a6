import { budget } from './budget.ts';
import { drawEntry, type Piece, placePieces, type Scene } from './draw.ts';
import { el } from './el.ts';
import type { Entry } from './entry.ts';
import { type Follower, follow } from './follow.ts';
import { type Host, mountHost } from './host.ts';
import pageCss from './page.css?inline';
import { trapTab } from './stop.ts';
import tokensCss from './tokens.css?inline';

/** What is drawn in one frame, and nothing of what it means. */
export interface Stage {
  /** Our element; null until there is something to show. */
  host(): Host | null;
  /** Draws an entry anew; keeps the focus where it was. */
  draw(entry: Entry, forward: boolean, scene: Scene): void;
  erase(id: string): void;
  /** Puts the stop in the way, or takes it away (null). */
  setStop(node: HTMLElement | null): void;
  /** Focus goes round inside the stop. */
  turn(backwards: boolean): void;
  /** Says it once, politely, to those who hear the page. */
  say(text: string): void;
  unwatch(anchor: Element): void;
}

/** Sets up the drawing in a frame. Nothing is added to the page before the first warning. */
export function createStage(document: Document, signal: AbortSignal): Stage {
  const view = document.defaultView ?? window;
  const drawn = new Map<string, readonly Piece[]>();
  let host: Host | null = null;
  let follower: Follower | null = null;
  let spoken: HTMLElement | null = null;
  let stopNode: HTMLElement | null = null;
  let before: Element | null = null;
  let rightToLeft = false;

  const place = (): void => {
    if (!host || !follower) return;
    undoZoom(host);
    const { boxOf } = follower;
    const viewport = { width: view.innerWidth, height: view.innerHeight };
    placePieces([...drawn.values()].flat(), boxOf, viewport, rightToLeft);
  };
  const mounted = (): Host => {
    host ??= mountHost(document, `${tokensCss}${pageCss}`, signal);
    follower ??= follow(document, place, signal);
    if (!spoken) {
      spoken = el(document, 'p', { class: 'spoken', role: 'status', 'aria-live': 'polite' });
      host.surface.append(spoken);
    }
    return host;
  };
  const refocus = budget(20, 2000, 60);
  view.addEventListener(
    'focusin',
    (event) => {
      if (stopNode && event.target !== host?.element && refocus.spend()) mainOf(stopNode)?.focus();
    },
    { capture: true, signal },
  );

  return {
    host: () => host,
    draw(entry, forward, scene) {
      const { root, surface } = mounted();
      surface.lang = scene.words.language;
      surface.dir = scene.words.direction;
      rightToLeft = scene.words.direction === 'rtl';
      const focused = root.activeElement;
      const act = focused?.getAttribute('data-act');
      const kept = drawn.get(entry.finding.id)?.some(({ node }) => node.contains(focused)) ?? false;
      for (const { node } of drawn.get(entry.finding.id) ?? []) node.remove();
      const pieces = drawEntry(entry, forward, scene);
      drawn.set(entry.finding.id, pieces);
      for (const { node, anchor } of pieces) {
        node.style.visibility = 'hidden';
        surface.append(node);
        follower?.watch(anchor);
      }
      if (kept) focusAgain(pieces, act ?? null);
      place();
      follower?.nudge();
    },
    erase(id) {
      for (const { node } of drawn.get(id) ?? []) node.remove();
      drawn.delete(id);
    },
    setStop(node) {
      const { surface, root, mend } = mounted();
      if (!stopNode && node) before = root.activeElement ?? document.activeElement;
      const focusedMore =
        stopNode?.contains(root.activeElement) && root.activeElement?.hasAttribute('aria-expanded');
      stopNode?.remove();
      stopNode = node;
      if (!node) {
        if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
        before = null;
        return;
      }
      surface.append(node);
      mend();
      const more = focusedMore ? node.querySelector<HTMLElement>('[aria-expanded]') : null;
      (more ?? mainOf(node))?.focus({ preventScroll: true });
    },
    turn(backwards) {
      if (stopNode) trapTab(stopNode, host?.root.activeElement ?? null, backwards);
    },
    say(text) {
      mounted();
      // After the live region itself has been seen: what is in it from the start is not read out.
      setTimeout(() => spoken?.replaceChildren(text), 150);
    },
    unwatch: (anchor) => follower?.unwatch(anchor),
  };
}

function mainOf(node: HTMLElement): HTMLElement | null {
  return node.querySelector<HTMLElement>('.main');
}

/** A page may be drawn larger or smaller by `zoom`; our measures stay those of the screen. */
function undoZoom({ element, surface }: Host): void {
  const zoom = (element as { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1;
  const wanted = zoom === 1 || zoom <= 0 ? '' : String(1 / zoom);
  if (surface.style.getPropertyValue('zoom') !== wanted) surface.style.setProperty('zoom', wanted);
}

function focusAgain(pieces: readonly Piece[], act: string | null): void {
  const buttons = pieces.flatMap(({ node }) =>
    node instanceof HTMLButtonElement ? [node] : [...node.querySelectorAll('button')],
  );
  const same = buttons.find((button) => button.getAttribute('data-act') === act);
  (same ?? buttons[0])?.focus({ preventScroll: true });
}
