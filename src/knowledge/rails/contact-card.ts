import type { Rail } from '../../core/rail.ts';

export default {
  id: 'contact-card',
  name: 'Contact card (vCard, MECARD)',
  nature: 'phone',
  names: {
    plain: ['vcard'],
  },
} satisfies Rail;
