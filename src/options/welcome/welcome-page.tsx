import type { Settings } from '../../storage/settings.ts';
import { Logo } from '../../ui/mark.tsx';
import { useWords } from '../../ui/words-context.tsx';
import { CountryChoice } from '../choices.tsx';
import { PermissionNotice } from '../permission.tsx';
import { useSettings } from '../settings-hook.ts';
import { DecidesPicture, ReadsPicture, WarnsPicture } from './pictures.tsx';
import { TryIt } from './try-it.tsx';

const STEPS = [
  ['one', ReadsPicture],
  ['two', WarnsPicture],
  ['three', DecidesPicture],
] as const;

/** What a person sees once, after the installation. */
export function WelcomePage({ first }: { first: Settings }) {
  const words = useWords();
  const { current, change } = useSettings(first);
  return (
    <main class="welcome">
      <header>
        <Logo size={56} />
        <h1>{words.t('welcome_title')}</h1>
        <p class="lead">{words.t('welcome_lead')}</p>
      </header>
      <PermissionNotice title={words.t('welcome_permission')} />
      <ul class="steps">
        {STEPS.map(([step, Picture]) => (
          <li key={step}>
            <Picture />
            <h2>{words.t(`welcome_${step}`)}</h2>
            <p>{words.t(`welcome_${step}_text`)}</p>
          </li>
        ))}
      </ul>
      <TryIt />
      <section class="where">
        <CountryChoice
          label={words.t('welcome_country')}
          value={current.country}
          onChange={(country) => change({ country })}
        />
      </section>
      <p>
        {words.t('welcome_done')} <a href="index.html">{words.t('welcome_settings')}</a>
      </p>
    </main>
  );
}
