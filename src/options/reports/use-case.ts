import { useEffect, useState } from 'preact/hooks';
import { send } from '../../messaging/send.ts';
import type { Case } from '../../reporting/case.ts';
import { cases } from '../../storage/cases.ts';
import { attempt, type OutboxRow } from '../../storage/database.ts';
import type { Files } from '../../storage/report-store.ts';

export interface CaseDesk {
  /** `undefined` while it is being read, null when it cannot be. */
  readonly known: Case | null | undefined;
  readonly files: Files;
  readonly delivery: OutboxRow | null;
  /** Whether the last change could not be kept. */
  readonly failed: boolean;
  change(step: (known: Case) => Case): void;
  /** Sends it to the endpoint of today. */
  resend(): void;
}

/** One report and all that can be noted about it. */
export function useCase(id: string): CaseDesk {
  const [known, setKnown] = useState<Case | null | undefined>(undefined);
  const [files, setFiles] = useState<Files>({});
  const [delivery, setDelivery] = useState<OutboxRow | null>(null);
  const [failed, setFailed] = useState(false);

  const readDelivery = async (): Promise<void> => {
    const row = await attempt((db) => db.get('outbox', id));
    setDelivery(row.ok ? (row.value ?? null) : null);
  };
  useEffect(() => {
    void cases.get(id).then((found) => setKnown(found.ok ? found.value : null));
    void cases.files(id).then((found) => setFiles(found.ok ? found.value : {}));
    void readDelivery();
  }, [id]);

  return {
    known,
    files,
    delivery,
    failed,
    change(step) {
      void cases.change(id, step).then((changed) => {
        setFailed(!changed.ok);
        if (changed.ok && changed.value) setKnown(changed.value);
      });
    },
    resend: () => void send('report.send', { reportId: id }).then(readDelivery),
  };
}
