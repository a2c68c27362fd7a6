import { describe, expect, it } from 'vitest';
import { converse } from './reader.ts';

const level = (text: string): string => converse(['counterpart', text]).assessment.level;

describe('what takes the meaning from a word, and what does not', () => {
  it.each([
    '門票轉讓，先轉帳後給電子票，不接受面交',
    'wyślę bez problemu ale najpierw pieniądze na konto, bo mnie już oszukano na olx',
    'если до восьми вечера деньги не придут отдам соседке',
    'tới tối chưa thấy tiền là mình để cho chị hàng xóm',
    "Don't hit confirm yet, back out of the order first and I'll tell you how to pay",
  ])('hears: %s', (text) => {
    expect(level(text)).not.toBe('none');
  });

  it.each([
    'quando confermi che va tutto bene vinted mi paga',
    'Zahlungsarten: PayPal, Kreditkarte, Klarna, Vorkasse und Kauf auf Rechnung',
    'Me pide que le haga bizum pero yo por ahí no paso',
    '客服回覆說退款要三個工作天，原路退回',
  ])('is silent on: %s', (text) => {
    expect(level(text)).toBe('none');
  });
});

describe('half a reason', () => {
  const NAME = 'yes, pritam_rides_ncr there';

  it('colours the name that follows it', () => {
    expect(
      converse(['counterpart', 'are you on whatsapp?'], ['self', 'yes why'], ['counterpart', NAME]).assessment
        .level,
    ).not.toBe('none');
  });

  it('says nothing of a name after ordinary talk, or after the shopper said no', () => {
    expect(
      converse(['counterpart', 'it is still available'], ['self', 'great'], ['counterpart', NAME]).assessment
        .level,
    ).toBe('none');
    expect(
      converse(
        ['counterpart', 'are you on whatsapp?'],
        ['self', 'no thanks, let us stay on the app'],
        ['counterpart', NAME],
      ).assessment.level,
    ).toBe('none');
  });

  it('grades pressure after a no as what it is', () => {
    expect(
      converse(
        ['counterpart', 'pay me by zelle and I will hold it'],
        ['self', 'no, I only pay through the app'],
        ['counterpart', 'last chance, somebody else is ready'],
      ).assessment.level,
    ).not.toBe('none');
  });
});
