import { render } from 'preact';
import { loadWords } from '../i18n/load.ts';
import { knowledge } from '../knowledge/registry.ts';
import { readPolicy } from '../storage/policy.ts';
import { settings } from '../storage/settings-item.ts';
import { applyLanguage, WordsProvider } from '../ui/words-context.tsx';
import { ReportsPart } from './reports/reports-part.tsx';
import { partOf, SettingsPage } from './settings-page.tsx';

/** What money can be paid with. */
const railNames = Object.fromEntries(
  knowledge.rails
    .filter(({ nature }) => !['messenger', 'phone', 'email', 'social'].includes(nature))
    .map(({ id, name }) => [id, name]),
);

async function start(): Promise<void> {
  const root = document.querySelector('#root');
  const [first, policy] = await Promise.all([settings.get(), readPolicy()]);
  let words = await loadWords(first.language);
  const show = (): void => {
    if (!root) return;
    applyLanguage(document, words);
    document.title = words.t('options_title');
    const page = (
      <WordsProvider value={words}>
        <SettingsPage
          part={partOf(location.hash)}
          first={first}
          policy={policy}
          platforms={knowledge.platforms}
          reports={
            <ReportsPart
              platforms={knowledge.platforms}
              railNames={railNames}
              first={first}
              policy={policy}
            />
          }
        />
      </WordsProvider>
    );
    render(page, root);
  };
  window.addEventListener('hashchange', show);
  settings.onChanged(({ language }) => {
    void loadWords(language).then((chosen) => {
      words = chosen;
      show();
    });
  }, new AbortController().signal);
  show();
}

void start();
