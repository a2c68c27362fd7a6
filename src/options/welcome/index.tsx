import { render } from 'preact';
import { loadWords } from '../../i18n/load.ts';
import { settings } from '../../storage/settings-item.ts';
import { applyLanguage, WordsProvider } from '../../ui/words-context.tsx';
import { WelcomePage } from './welcome-page.tsx';

async function start(): Promise<void> {
  const root = document.querySelector('#root');
  const first = await settings.get();
  const words = await loadWords(first.language);
  applyLanguage(document, words);
  document.title = words.t('welcome_title');
  if (!root) return;
  render(
    <WordsProvider value={words}>
      <WelcomePage first={first} />
    </WordsProvider>,
    root,
  );
}

void start();
