import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'booking',
  name: 'Booking.com',
  kind: 'services',
  aliases: ['booking', 'booking.com', 'buking', 'букинг'],
  hosts: ['www.booking.com', 'secure.booking.com', 'mysettings.booking.com'],
  watched: true,
  rule: 'forbidden',
  ruleConfidence: 'known',
  protection: { en: 'Booking.com payment' },
  pages: [
    { kind: 'login', url: /^account\.|\/sign-in/ },
    { kind: 'checkout', url: /\/book\.|\/checkout/ },
    { kind: 'chat', url: /\/messag|\/mytrips|\/myreservations/ },
    { kind: 'listing', url: /\/hotel\// },
    { kind: 'other', url: /./ },
  ],
  ownHosts: ['*.booking.com'],
  report: {
    url: null,
    steps: ['Open the booking or the message', 'Report / contact Customer Service'],
    source: 'https://www.booking.com/trust_and_safety.html',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://www.booking.com/hotel/fr/lampe.html', 'listing'],
    ['https://secure.booking.com/myreservations.html', 'chat'],
  ],
  isNot: ['https://www.booking.com.example.net/', 'https://www-booking-com.example/'],
};
