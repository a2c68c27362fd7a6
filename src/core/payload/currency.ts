// ISO 4217, numeric to alphabetic: the countries whose codes are EMVCo's or carry a number.
const BY_NUMBER =
  '032 ARS,036 AUD,050 BDT,051 AMD,064 BTN,068 BOB,096 BND,104 MMK,116 KHR,124 CAD,144 LKR,152 CLP,156 CNY,170 COP,' +
  '188 CRC,203 CZK,208 DKK,214 DOP,231 ETB,320 GTQ,344 HKD,348 HUF,356 INR,360 IDR,376 ILS,392 JPY,398 KZT,400 JOD,' +
  '404 KES,410 KRW,414 KWD,417 KGS,418 LAK,446 MOP,458 MYR,462 MVR,484 MXN,496 MNT,504 MAD,512 OMR,524 NPR,554 NZD,' +
  '566 NGN,578 NOK,586 PKR,604 PEN,608 PHP,634 QAR,643 RUB,646 RWF,682 SAR,702 SGD,704 VND,710 ZAR,752 SEK,756 CHF,' +
  '764 THB,784 AED,788 TND,800 UGX,818 EGP,826 GBP,834 TZS,840 USD,858 UYU,860 UZS,901 TWD,936 GHS,941 RSD,944 AZN,' +
  '946 RON,949 TRY,952 XOF,950 XAF,967 ZMW,971 AFN,972 TJS,975 BGN,978 EUR,980 UAH,981 GEL,985 PLN,986 BRL';

const currencies: ReadonlyMap<string, string> = new Map(
  BY_NUMBER.split(',').map((entry): [string, string] => [entry.slice(0, 3), entry.slice(4)]),
);

/** The alphabetic code of a numeric one (`986` -> `BRL`); null when unknown. */
export function alphabeticCurrency(numeric: string | null): string | null {
  return (numeric && currencies.get(numeric)) ?? null;
}

/** A stated alphabetic code in upper case, or null when it is none. */
export function currencyCode(text: string | null | undefined): string | null {
  return text && /^[a-z]{3}$/i.test(text) ? text.toUpperCase() : null;
}
