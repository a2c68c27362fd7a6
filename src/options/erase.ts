import browser from 'webextension-polyfill';

/** Deletes everything we keep on this machine: settings, decisions, reports. Never rejects; false: not all of it. */
export async function eraseEverything(): Promise<boolean> {
  const { sync, local, session } = browser.storage;
  const names = (await indexedDB.databases().catch(() => [])).flatMap(({ name }) => name ?? []);
  const outcomes = await Promise.allSettled([
    sync.clear(),
    local.clear(),
    session.clear(),
    ...names.map(deleteDatabase),
  ]);
  return outcomes.every(({ status }) => status === 'fulfilled');
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('in use'));
  });
}
