import type { Random } from './random.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const WORD = `${LETTERS}${LETTERS.toUpperCase()}${DIGITS}-_`;

/** The text of an invented payment or contact code, in the lengths that real ones have. */
export function randomPayload(random: Random): string {
  const shapes: readonly (() => string)[] = [
    () => `https://qr.alipay.com/fkx${random.text(LETTERS + DIGITS, 20)}`,
    () => `HTTPS://QR.ALIPAY.COM/FKX${random.text(LETTERS.toUpperCase() + DIGITS, 19)}`,
    () => `wxp://f2f0${random.text(WORD, 62)}`,
    () => `wxp://f2f1${random.text(WORD, 32)}`,
    () => `https://u.wechat.com/E${random.text(WORD, 22)}`,
    () =>
      `upi://pay?pa=${random.text(DIGITS, 10)}@okbank&pn=${random.text(LETTERS, 8)}&cu=INR&am=${random.int(1, 9999)}`,
    () => `https://venmo.com/code?user_id=${random.text(DIGITS, 19)}`,
    () => `https://paypal.me/${random.text(LETTERS, 10)}`,
    () => `bitcoin:bc1q${random.text('023456789acdefghjklmnpqrstuvwxyz', 38)}?amount=0.0${random.int(1, 99)}`,
    () =>
      `00020126580014br.gov.bcb.pix0136${random.text('0123456789abcdef', 36)}52040000530398654049.905802BR5913${random.text(LETTERS, 13)}6008SAOPAULO62070503***6304${random.text('0123456789ABCDEF', 4)}`,
    () =>
      `BCD\n002\n1\nSCT\n\n${random.text(LETTERS, 14)}\nDE${random.text(DIGITS, 20)}\nEUR${random.int(5, 900)}.00`,
    () => `https://wa.me/${random.text(DIGITS, 11)}`,
  ];
  return random.pick(shapes)();
}
