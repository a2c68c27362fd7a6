import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../ui/words-context.tsx';
import { standGuard } from '../../warnings/guard.ts';
import { createWarnings } from '../../warnings/warnings.ts';
import { sampleFinding, sampleGround } from './sample.ts';

/** An invented chat with one harmless answer and one that leads away; the warning on it is the real one. */
export function TryIt() {
  const words = useWords();
  const [asked, setAsked] = useState<readonly ('one' | 'two')[]>([]);
  const steer = useRef<HTMLParagraphElement>(null);
  const steered = asked.includes('two');
  useEffect(() => {
    if (!steered || !steer.current) return undefined;
    const ending = new AbortController();
    const warnings = createWarnings({
      document,
      signal: ending.signal,
      briefing: { watch: true, platform: sampleGround(words), coverCodes: true, language: null },
      act: () => undefined,
      guard: standGuard(document, ending.signal),
    });
    warnings.show(sampleFinding(words, Date.now()), steer.current);
    return () => ending.abort();
  }, [steered, words]);
  return (
    <section class="try" aria-labelledby="try">
      <h2 id="try">{words.t('welcome_try')}</h2>
      <p class="soft">{words.t('welcome_try_hint')}</p>
      <div class="chat" role="log">
        <p class="chat-name">{words.t('welcome_try_shop')}</p>
        {asked.map((which) => (
          <div key={which} class="turn">
            <p class="mine">{words.t(`welcome_try_ask_${which}`)}</p>
            <p class="theirs" ref={which === 'two' ? steer : null}>
              {words.t(`welcome_try_answer_${which}`)}
            </p>
            {which === 'one' && <p class="soft nothing">{words.t('welcome_try_nothing')}</p>}
          </div>
        ))}
      </div>
      <div class="buttons">
        {(['one', 'two'] as const).map((which) => (
          <button
            key={which}
            type="button"
            disabled={asked.includes(which)}
            onClick={() => setAsked([...asked, which])}
          >
            {words.t(`welcome_try_ask_${which}`)}
          </button>
        ))}
      </div>
    </section>
  );
}
