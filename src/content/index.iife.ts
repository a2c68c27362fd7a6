import { receiveInPage } from '../messaging/receive.ts';
import { send } from '../messaging/send.ts';
import { standGuard } from '../warnings/guard.ts';
import { takeDrawing } from '../warnings/handover.ts';
import { createLateWarnings } from '../warnings/late.ts';
import { startFrame } from './frame.ts';
import { beginLife, type Life } from './life.ts';
import { shadowsBut } from './shadow.ts';

// The composition root of a frame. Put in twice (at the start of the page and again by a check), it starts once.
const KEY = Symbol.for('tillguard');
const world = globalThis as typeof globalThis & { [KEY]?: Life };

if (!(document instanceof XMLDocument) && world[KEY]?.alive() !== true) {
  const life = beginLife(document);
  world[KEY] = life;
  const guard = standGuard(document, life.signal);
  startFrame({
    view: window,
    life,
    send,
    receive: receiveInPage,
    createWarnings: (options) =>
      createLateWarnings({
        ...options,
        guard,
        load: async () => {
          await send('page.draw', null);
          return takeDrawing();
        },
      }),
    shadowOf: shadowsBut(guard.isOurs),
  });
}
