import './fake-browser.ts';
import type { RiskLevel } from '../../src/core/risk.ts';
import { standGuard } from '../../src/warnings/guard.ts';
import { createWarnings } from '../../src/warnings/warnings.ts';
import { PLATFORMS, type SampleLanguage, SCRIPTS, sampleFindings } from './sample-data.ts';

// A seller's chat with the warnings of the real extension on it. ?lang= ?tone= ?only=id,id ?level=

const query = new URL(location.href).searchParams;
const language = (query.get('lang') ?? 'en') as SampleLanguage;
const script = SCRIPTS[language];
const picture = '/test/screenshots/code.svg';
const only = query.get('only')?.split(',') ?? null;
const tone = query.get('tone') as keyof typeof PLATFORMS | 'unknown' | null;

document.documentElement.lang = language;
if (language === 'ar') document.documentElement.dir = 'rtl';
const list = document.querySelector('#list') ?? document.body;
const title = document.querySelector('#item');
if (title) title.textContent = `${script.seller} · ${script.item}`;

function bubble(kind: 'them' | 'me', text: string, link?: string): HTMLElement {
  const element = document.createElement('div');
  element.className = kind;
  element.append(text);
  if (link) {
    const anchor = document.createElement('a');
    anchor.href = link;
    anchor.textContent = ` ${script.link}`;
    element.append(anchor);
  }
  list.append(element);
  return element;
}

bubble('them', script.polite);
const anchors = new Map<string, Element>([
  ['handoff', bubble('them', script.handoff[0])],
  ['discount', bubble('them', script.discount[0])],
]);
const shown = document.createElement('img');
shown.src = picture;
shown.alt = '';
list.append(shown);
anchors.set('code', shown);
anchors.set('wallet', bubble('them', script.wallet[0], 'https://pay.example.com/x'));

const { signal } = new AbortController();
const warnings = createWarnings({
  document,
  signal,
  guard: standGuard(document, signal),
  briefing: {
    watch: true,
    platform: tone === 'unknown' ? null : PLATFORMS[tone ?? 'forbidden'],
    coverCodes: true,
    language: null,
  },
  act: (action) => {
    document.title = JSON.stringify(action);
  },
});
const level = query.get('level') as RiskLevel | null;
for (const sample of sampleFindings(language, picture)) {
  const anchor = anchors.get(sample.id);
  const finding = level ? { ...sample, assessment: { ...sample.assessment, level } } : sample;
  if (!anchor || (only !== null && !only.includes(finding.id))) continue;
  warnings.show(finding, anchor);
  // The same matter comes up again, further down, whenever the page is told so.
  addEventListener('again', () => {
    const repeated = { ...finding, observationIds: [...finding.observationIds, `o-${finding.id}-again`] };
    warnings.show(repeated, bubble('them', finding.text || script.discount[0]));
  });
}
