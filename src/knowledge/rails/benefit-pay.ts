import type { Rail } from '../../core/rail.ts';

export default {
  id: 'benefit-pay',
  name: 'BenefitPay',
  nature: 'bank',
  names: {
    plain: ['benefitpay', 'benefit pay', 'بنفت باي', 'بنفت'],
  },
} satisfies Rail;
