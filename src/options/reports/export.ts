import type { Case } from '../../reporting/case.ts';
import { type Package, packageFiles, packageName, zip } from '../../reporting/package/evidence-package.ts';
import type { Words } from '../../reporting/words.ts';
import { cases } from '../../storage/cases.ts';
import { saveFile } from '../../ui/save-file.ts';

/** Saves one report, with what happened since, as a ZIP. */
export async function saveCase(one: Case, words: Words): Promise<void> {
  const { id, createdAt } = one.report;
  saveFile(packageName(createdAt, id), 'application/zip', await zip([await packageOf(one, words)], false));
}

/**
 * Saves all reports that can be read as one ZIP.
 *
 * @returns how many were saved
 */
export async function saveAll(words: Words, today: string): Promise<number> {
  const found = await cases.salvage();
  const readable = found.ok ? found.value.all : [];
  if (readable.length === 0) return 0;
  const packages = async function* (): AsyncGenerator<Package> {
    for (const one of readable) yield await packageOf(one, words);
  };
  saveFile(`tillguard-${today}.zip`, 'application/zip', await zip(packages(), true));
  return readable.length;
}

async function packageOf(one: Case, words: Words): Promise<Package> {
  const { report, state, notes, loss, doors } = one;
  const pictures = await cases.files(report.id);
  const bundle = { report, files: pictures.ok ? pictures.value : {} };
  const since = `${JSON.stringify({ state, notes, loss, doors }, null, 2)}\n`;
  return { id: report.id, files: await packageFiles(bundle, [words], { 'since.json': since }) };
}
