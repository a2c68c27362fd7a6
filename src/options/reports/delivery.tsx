import type { OutboxRow } from '../../storage/database.ts';
import { useWords } from '../../ui/words-context.tsx';

interface Props {
  readonly row: OutboxRow;
  /** Where reports go today; null = nowhere. */
  readonly endpoint: string | null;
  readonly onSend: () => void;
}

/** How far the delivery to an organisation's endpoint is, and the press that sends it again or elsewhere. */
export function Delivery({ row, endpoint, onSend }: Props) {
  const words = useWords();
  const receiver = new URL(row.endpoint).host;
  const held = row.state === 'waiting' && row.endpoint !== endpoint;
  const told = (): string => {
    if (held) return words.t('reports_delivery_held', { receiver });
    if (row.state === 'sent') return words.t('reports_delivery_sent', { receiver });
    if (row.state === 'refused') {
      return words.t('reports_delivery_refused', { receiver, status: String(row.status ?? 0) });
    }
    return words.t(row.attempts > 0 ? 'reports_delivery_retrying' : 'reports_delivery_waiting', { receiver });
  };
  const again = endpoint !== null && (held || row.state === 'refused');
  return (
    <p role={row.state === 'refused' ? 'alert' : 'status'}>
      {told()}{' '}
      {again && (
        <button type="button" onClick={onSend}>
          {words.t('reports_send_now', { receiver: new URL(endpoint).host })}
        </button>
      )}
    </p>
  );
}
