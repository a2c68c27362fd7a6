import type { Platform } from '../../core/platform.ts';
import type { TrustedSeller } from '../../storage/settings.ts';
import { dayOf } from '../../ui/time.ts';
import { useWords } from '../../ui/words-context.tsx';
import type { Setting } from '../settings-hook.ts';

/** The sellers that are trusted, each to be taken off the list again. */
export function SellersPart(props: { setting: Setting; platforms: readonly Platform[] }) {
  const words = useWords();
  const { current, change } = props.setting;
  const nameOf = (id: string): string => props.platforms.find((platform) => platform.id === id)?.name ?? id;
  const without = (seller: TrustedSeller): readonly TrustedSeller[] =>
    current.trustedSellers.filter(({ platform, id }) => platform !== seller.platform || id !== seller.id);
  if (current.trustedSellers.length === 0) return <p class="soft">{words.t('options_sellers_none')}</p>;
  return (
    <ul class="list">
      {current.trustedSellers.map((seller) => (
        <li key={`${seller.platform} ${seller.id}`} class="entry">
          <span>
            <bdi>{seller.name ?? seller.id}</bdi>
            <small>
              {words.t('options_seller_since', {
                platform: nameOf(seller.platform),
                date: dayOf(seller.since, words),
              })}
            </small>
          </span>
          <button
            type="button"
            aria-label={words.t('options_site_remove', { host: seller.name ?? seller.id })}
            onClick={() => change({ trustedSellers: without(seller) })}
          >
            {words.t('options_remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
