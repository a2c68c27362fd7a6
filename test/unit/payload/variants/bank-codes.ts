import type { Variant } from './variant.ts';

const iban = 'DE89370400440532013000';
const swiss = (lineEnd: string, amount: string, currency: string, name = 'Rita Probe') =>
  [
    'SPC',
    '0200',
    '1',
    'CH4431999123000889012',
    'K',
    name,
    'Gasse 1',
    '8000 Zürich',
    '',
    '',
    'CH',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    amount,
    currency,
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'QRR',
    '210000000003139471430009017',
    'Velo',
    'EPD',
  ].join(lineEnd);

/** National and European codes of banks. */
export const BANK_CODES: readonly Variant[] = [
  // EPC069-12
  [
    `BCD\n001\n1\nSCT\nTESTDEFF\nErika Probe\n${iban}\nEUR12.3\n\n\nRad`,
    { kind: 'payment', rail: 'epc', payee: 'Erika Probe', amount: '12.3', currency: 'EUR', checksum: true },
  ],
  [
    `BCD\r\n002\r\n1\r\nSCT\r\n\r\nErika Probe\r\n${iban}\r\nEUR1\r\n\r\n\r\n\r\n`,
    { rail: 'epc', amount: '1' },
  ],
  [
    `BCD\n002\n2\nSCT\n\nErika Probe\nDE89 3704 0044 0532 0130 00`,
    { rail: 'epc', amount: null, checksum: true },
  ],
  [
    `BCD\r002\r1\rSCT\r\rErika Probe\r${iban}\rEUR7.00`,
    { rail: 'epc', payee: 'Erika Probe', amount: '7.00' },
  ],
  [`BCD\n002\n1\nSCT\n\n\n${iban}\nEUR7.00`, { rail: 'epc', payee: iban }],
  [
    `bank://singlepaymentsepa?name=Erika%20Probe&reason=Rad&iban=${iban}&amount=20`,
    { rail: 'epc', payee: 'Erika Probe', amount: '20' },
  ],
  [
    `payto://iban/TESTDEFF/${iban}?amount=EUR:99.5&receiver-name=Erika%20Probe`,
    { rail: 'epc', amount: '99.5' },
  ],
  // Swiss QR-bill
  [
    swiss('\r\n', '199.95', 'CHF'),
    { rail: 'swiss-qr', payee: 'Rita Probe', amount: '199.95', currency: 'CHF', checksum: true },
  ],
  [swiss('\n', '', 'EUR'), { rail: 'swiss-qr', amount: null, currency: 'EUR' }],
  [swiss('\r', '5', 'CHF'), { rail: 'swiss-qr', amount: '5' }],
  [swiss('\n', '5.00', 'CHF', ''), { rail: 'swiss-qr', payee: 'CH4431999123000889012' }],
  // Czech and Slovak
  [
    'SPD*1.0*ACC:CZ5855000000001265098001*AM:480.50*CC:CZK*MSG:KOLO*X-VS:1234567890',
    { rail: 'spd', payee: 'CZ5855000000001265098001', amount: '480.50', currency: 'CZK', checksum: true },
  ],
  [
    'SPD*1.0*AM:100*RN:PETR ZKOUSKA*ACC:CZ5855000000001265098001+RZBCCZPP',
    { rail: 'spd', payee: 'PETR ZKOUSKA', amount: '100' },
  ],
  ['spd*1.0*acc:CZ5855000000001265098001*cc:EUR', { rail: 'spd', currency: 'EUR' }],
  ['SPD*1.0*ACC:CZ5855000000001265098001*AM:10.00*CRC32:AAAABBBB', { rail: 'spd', amount: '10.00' }],
  // Poland, Slovenia, Serbia, Russia
  [
    '1234567890|PL|61109010140000071219812874|000001|SKLEP PROBA|FAKTURA 1||||',
    { rail: 'zbp-2d', payee: 'SKLEP PROBA', amount: '0.01', owner: 'merchant' },
  ],
  [
    '||61109010140000071219812874||JAN PROBA|ROWER|||',
    { rail: 'zbp-2d', payee: 'JAN PROBA', amount: null, currency: 'PLN' },
  ],
  [
    'K:PR|V:01|C:1|R:845000000040484987|N:JP EPS BEOGRAD\r\nBALKANSKA 13|I:RSD3596,13|P:MRĐO|SF:189|S:UPLATA',
    { rail: 'ips-rs', payee: 'JP EPS BEOGRAD', amount: '3596.13', currency: 'RSD', checksum: true },
  ],
  [
    'K:PT|V:01|C:1|R:845000000040484987|N:Prodavnica|I:RSD100,',
    { rail: 'ips-rs', owner: 'merchant', amount: '100' },
  ],
  [
    'ST00012|Name=ООО «Проба»|PersonalAcc=40702810138250123017|BankName=ОАО "БАНК"|BIC=044525225|CorrespAcc=30101810400000000225|Sum=100000',
    { rail: 'st00012', payee: 'ООО «Проба»', amount: '1000.00', currency: 'RUB' },
  ],
  [
    'ST00011|NAME=Proba|PERSONALACC=40817810000000000009|SUM=50',
    { rail: 'st00012', payee: 'Proba', amount: '0.50', owner: 'personal' },
  ],
  [
    'ST00013~Name=Проба~PersonalAcc=40802810000000000009~Purpose=a|b',
    { rail: 'st00012', payee: 'Проба', amount: null },
  ],
  [
    'UPNQR\n\n\n\n\nJana Proba\nUlica 1\nKranj\n00000012345\n\n\nOTHR\nKolo\n31.12.2026\nSI56192001234567892\nSI00\nMiha Proba\nPot 2\nBled\n123\n',
    { rail: 'upnqr', payee: 'Miha Proba', amount: '123.45' },
  ],
  // Russia's and Taiwan's links
  [
    'https://qr.nspk.ru/BD10000000000000000000000000000A?type=02&bank=100000000007&sum=123450&cur=RUB&crc=ABCD',
    { rail: 'sbp', amount: '1234.50', dynamic: true, currency: 'RUB' },
  ],
  [
    'https://qr.nspk.ru/AS1000000000000000000000000000AB?type=01&bank=100000000007&crc=AB12',
    { rail: 'sbp', owner: 'merchant', dynamic: false, amount: null },
  ],
  [
    'TWQRP://%E9%8A%80%E8%A1%8C/158/02/V1?D5=004&D6=0000000012345678&D10=901',
    { rail: 'twqr', payee: '銀行 004-0000000012345678', amount: null, currency: 'TWD', owner: 'personal' },
  ],
  ['twqrp://shop/158/01/V1?D1=12300&D3=1&D11=00', { rail: 'twqr', amount: '123.00', owner: 'merchant' }],
  // Swish and friends of the North
  [
    'C46701234567;250,50;Cykel;0',
    { rail: 'swish', payee: '46701234567', amount: '250.50', owner: 'personal', currency: 'SEK' },
  ],
  ['C1231234567;;;6', { rail: 'swish', amount: null, owner: 'merchant' }],
  [
    'swish://payment?data=%7B%22version%22%3A1%2C%22payee%22%3A%7B%22value%22%3A%22%2B46701234567%22%7D%2C%22amount%22%3A%7B%22value%22%3A150%7D%7D',
    { rail: 'swish', payee: '+46701234567', amount: '150' },
  ],
];
