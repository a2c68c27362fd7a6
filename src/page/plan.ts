import type { ChatSelectors, ListingSelectors, PageKind } from '../core/platform.ts';

/** What is known of the page before it is read. All of it may be missing: the generic reader works without. */
export interface Plan {
  readonly pageKind: PageKind;
  readonly chat: ChatSelectors | null;
  readonly listing: ListingSelectors | null;
  readonly sellerId: string | null;
  readonly conversationId: string | null;
}

export const NO_PLAN: Plan = {
  pageKind: 'other',
  chat: null,
  listing: null,
  sellerId: null,
  conversationId: null,
};
