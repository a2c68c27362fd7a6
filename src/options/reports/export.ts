import type { Words } from '../../i18n/words.ts';
import { editions } from '../../popup/report/editions.ts';
import type { Case } from '../../reporting/case.ts';
import { type Package, packageFiles, packageName, zip } from '../../reporting/package/evidence-package.ts';
import { cases } from '../../storage/cases.ts';
import { saveFile } from '../../ui/save-file.ts';

/** Saves one report, with what happened since, as a ZIP. */
export async function saveCase(one: Case, words: Words, country: string | null): Promise<void> {
  const { id, createdAt } = one.report;
  saveFile(
    packageName(createdAt, id),
    'application/zip',
    await zip([await packageOf(one, await editions(words, country))], false),
  );
}

/**
 * Saves all reports that can be read as one ZIP.
 *
 * @returns how many were saved
 */
export async function saveAll(words: Words, country: string | null, today: string): Promise<number> {
  const found = await cases.salvage();
  const readable = found.ok ? found.value.all : [];
  if (readable.length === 0) return 0;
  const languages = await editions(words, country);
  const packages = async function* (): AsyncGenerator<Package> {
    for (const one of readable) yield await packageOf(one, languages);
  };
  saveFile(`tillguard-${today}.zip`, 'application/zip', await zip(packages(), true));
  return readable.length;
}

async function packageOf(one: Case, languages: readonly Words[]): Promise<Package> {
  const { report, state, notes, loss, doors } = one;
  const pictures = await cases.files(report.id);
  const bundle = { report, files: pictures.ok ? pictures.value : {} };
  const since = `${JSON.stringify({ state, notes, loss, doors }, null, 2)}\n`;
  return { id: report.id, files: await packageFiles(bundle, languages, { 'since.json': since }) };
}
