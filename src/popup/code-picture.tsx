import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../core/finding.ts';
import { useWords } from '../ui/words-context.tsx';

/** A picture larger than this is not fetched again for its small likeness, in bytes. */
const MOST_BYTES = 8_000_000;

/** The picture with the code, small; the code itself is struck out, so that no camera reads it off the popup. */
export function CodePicture({ finding }: { finding: Finding }) {
  const words = useWords();
  const address = usePicture(finding.source);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  if (address === null) return null;
  const struck = finding.codes.filter(({ cornerPoints }) => cornerPoints.length >= 3);
  return (
    <span class="picture">
      <img
        src={address}
        alt={words.t('popup_picture')}
        onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) =>
          setSize({ width, height })
        }
      />
      {size && (
        <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
          {struck.map(({ rawValue, cornerPoints }) => (
            <polygon key={rawValue} points={cornerPoints.map(({ x, y }) => `${x},${y}`).join(' ')} />
          ))}
          {struck.length === 0 && <rect width={size.width} height={size.height} />}
        </svg>
      )}
    </span>
  );
}

/** Fetches a picture without credentials; null until it is there, or where it cannot be had. */
function usePicture(source: string | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    let made: string | null = null;
    void fetchPicture(source, ending.signal).then((blob) => {
      if (!blob || ending.signal.aborted) return;
      made = URL.createObjectURL(blob);
      setAddress(made);
    });
    return () => {
      ending.abort();
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [source]);
  return address;
}

async function fetchPicture(source: string | null, signal: AbortSignal): Promise<Blob | null> {
  if (source === null || !/^(?:https:|data:image\/|\/)/iu.test(source)) return null;
  try {
    const answer = await fetch(source, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    const announced = Number(answer.headers.get('content-length') ?? 0);
    if (!answer.ok || announced > MOST_BYTES) return null;
    const blob = await answer.blob();
    return blob.type.startsWith('image/') && blob.size <= MOST_BYTES ? blob : null;
  } catch {
    return null;
  }
}
