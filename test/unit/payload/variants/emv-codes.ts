import type { Variant } from './variant.ts';
import { emv, emvBody, type Field } from './write-emv.ts';

const shop = (currency: string, country: string, name: string): readonly Field[] => [
  ['52', '5812'],
  ['53', currency],
  ['58', country],
  ['59', name],
  ['60', 'CITY'],
];
const pix = (...inside: readonly Field[]): Field => ['26', [['00', 'br.gov.bcb.pix'], ...inside]];
const brl = shop('986', 'BR', 'ANA PROVA');
const uuid = '123e4567-e12b-12d1-a456-426655440000';
const plainPix = emv(pix(['01', '12345678909']), ...brl);

/** Codes in EMVCo's merchant-presented mode, in the forms that issuers really write. */
export const EMV_CODES: readonly Variant[] = [
  // Pix
  [
    plainPix,
    {
      kind: 'payment',
      rail: 'pix',
      payee: 'ANA PROVA',
      owner: 'personal',
      currency: 'BRL',
      amount: null,
      checksum: true,
    },
  ],
  [plainPix.slice(0, -4) + plainPix.slice(-4).toLowerCase(), { rail: 'pix', checksum: true }],
  [`${plainPix.slice(0, -4)}DEMO`, { rail: 'pix', payee: 'ANA PROVA', checksum: false }],
  [plainPix.slice(0, -4), { rail: 'pix', payee: 'ANA PROVA' }],
  [plainPix.slice(0, -8), { rail: 'pix', payee: 'ANA PROVA', checksum: null }],
  [emv(pix(['01', '11222333000181']), ...brl), { owner: 'merchant' }],
  [emv(pix(['01', '+5511999990000']), ...brl), { owner: 'personal' }],
  [emv(pix(['01', 'ana@prova.example']), ...brl), { owner: 'unknown' }],
  [emv(pix(['01', uuid]), ...brl), { owner: 'unknown', dynamic: false }],
  [emv(pix(['01', uuid], ['02', 'Bicicleta usada']), ['54', '1250.00'], ...brl), { amount: '1250.00' }],
  [
    emv(
      [
        '26',
        [
          ['01', uuid],
          ['00', 'BR.GOV.BCB.PIX'],
        ],
      ],
      ['54', '0.00'],
      ...brl,
    ),
    { rail: 'pix', amount: null },
  ],
  [
    emv(['01', '12'], pix(['25', 'pix.bank.example/qr/v2/cobv/0a1b']), ...brl),
    { rail: 'pix', dynamic: true, owner: 'unknown' },
  ],
  [
    emv(['53', '986'], ['58', 'BR'], ['59', 'ANA PROVA'], ['62', [['05', '***']]], pix(['01', uuid])),
    { rail: 'pix', payee: 'ANA PROVA' },
  ],
  [
    emv(...brl, [
      '80',
      [
        ['00', 'br.gov.bcb.pix'],
        ['25', 'pix.bank.example/rec/0a1b'],
      ],
    ]),
    { rail: 'pix', dynamic: true },
  ],
  // PayNow and SGQR
  [
    emv(
      [
        '26',
        [
          ['00', 'SG.PAYNOW'],
          ['01', '2'],
          ['02', '201500001A01'],
          ['03', '0'],
          ['04', '20301231'],
        ],
      ],
      ['54', '88.80'],
      ...shop('702', 'SG', 'PROBE PTE LTD'),
    ),
    { rail: 'paynow', owner: 'merchant', amount: '88.80', currency: 'SGD', payee: 'PROBE PTE LTD' },
  ],
  [
    emv(
      [
        '26',
        [
          ['00', 'sg.paynow'],
          ['01', '0'],
          ['02', '+6581230000'],
          ['03', '1'],
        ],
      ],
      ['53', '702'],
      ['58', 'SG'],
      ['60', 'Singapore'],
    ),
    { rail: 'paynow', payee: '+6581230000', owner: 'personal' },
  ],
  [
    emv(
      [
        '26',
        [
          ['00', 'com.grab'],
          ['01', 'x'],
        ],
      ],
      [
        '27',
        [
          ['00', 'SG.PAYNOW'],
          ['01', '2'],
          ['02', '53000000AABC'],
        ],
      ],
      [
        '51',
        [
          ['00', 'SG.SGQR'],
          ['01', '230000000000'],
        ],
      ],
      ...shop('702', 'SG', 'KOPI STALL'),
    ),
    { rail: 'paynow', owner: 'merchant', payee: 'KOPI STALL' },
  ],
  // PromptPay
  [
    emv(
      ['01', '11'],
      [
        '29',
        [
          ['00', 'A000000677010111'],
          ['01', '0066812345678'],
        ],
      ],
      ['58', 'TH'],
      ['53', '764'],
    ),
    { rail: 'promptpay', payee: '0812345678', owner: 'personal', currency: 'THB' },
  ],
  [
    emv(
      ['01', '12'],
      [
        '29',
        [
          ['00', 'A000000677010111'],
          ['02', '1100500000009'],
        ],
      ],
      ['53', '764'],
      ['54', '350.00'],
      ['58', 'TH'],
    ),
    { rail: 'promptpay', owner: 'personal', amount: '350.00', dynamic: true },
  ],
  [
    emv(
      [
        '29',
        [
          ['00', 'A000000677010111'],
          ['02', '0105500000009'],
        ],
      ],
      ['53', '764'],
      ['58', 'TH'],
    ),
    { rail: 'promptpay', owner: 'merchant' },
  ],
  [
    emv(
      [
        '29',
        [
          ['00', 'A000000677010111'],
          ['03', '004999000000001'],
        ],
      ],
      ['53', '764'],
      ['58', 'TH'],
    ),
    { rail: 'promptpay', payee: '004999000000001' },
  ],
  [
    emv(
      [
        '30',
        [
          ['00', 'A000000677010112'],
          ['01', '010556000000099'],
          ['02', 'REF1'],
        ],
      ],
      ['53', '764'],
      ['58', 'TH'],
      ['59', 'TEST SHOP'],
    ),
    { rail: 'promptpay', owner: 'merchant', payee: 'TEST SHOP' },
  ],
  [
    '00020101021129370016A000000677010111011300668123456785802TH530376463047A2C',
    { rail: 'promptpay', payee: '0812345678', currency: 'THB' },
  ],
  // VietQR and VNPay
  [
    emv(
      ['01', '11'],
      [
        '38',
        [
          ['00', 'A000000727'],
          [
            '01',
            [
              ['00', '970436'],
              ['01', '0071000000001'],
            ],
          ],
          ['02', 'QRIBFTTA'],
        ],
      ],
      ['53', '704'],
      ['58', 'VN'],
    ),
    { rail: 'vietqr', payee: '0071000000001', currency: 'VND', owner: 'personal' },
  ],
  [
    emv(
      ['01', '12'],
      [
        '38',
        [
          ['00', 'A000000727'],
          [
            '01',
            [
              ['00', '970418'],
              ['01', '31410001234567'],
            ],
          ],
          ['02', 'QRIBFTTA'],
        ],
      ],
      ['53', '704'],
      ['54', '180000'],
      ['58', 'VN'],
      ['62', [['08', 'mua xe dap']]],
    ),
    { rail: 'vietqr', amount: '180000', dynamic: true },
  ],
  [
    emv(
      [
        '38',
        [
          ['00', 'A000000727'],
          [
            '01',
            [
              ['00', '970403'],
              ['01', '9704000000000018'],
            ],
          ],
          ['02', 'QRIBFTTC'],
        ],
      ],
      ['53', '704'],
      ['58', 'VN'],
      ['59', 'NGUYEN VAN THU'],
    ),
    { rail: 'vietqr', payee: 'NGUYEN VAN THU', owner: 'personal' },
  ],
  [
    emv(
      [
        '26',
        [
          ['00', 'A000000775'],
          ['01', '0100000000'],
        ],
      ],
      ...shop('704', 'VN', 'CUA HANG THU'),
    ),
    { rail: 'vnpay', owner: 'merchant', payee: 'CUA HANG THU' },
  ],
  // QRIS, DuitNow, QR Ph, FPS
  [
    emv(
      ['01', '12'],
      [
        '26',
        [
          ['00', 'ID.DANA.WWW'],
          ['01', '936009153000000000'],
          ['02', '00000000000'],
          ['03', 'UMI'],
        ],
      ],
      [
        '51',
        [
          ['00', 'ID.CO.QRIS.WWW'],
          ['02', 'ID1020000000000'],
        ],
      ],
      ['54', '25000.00'],
      ...shop('360', 'ID', 'TOKO UJI'),
    ),
    { rail: 'qris', owner: 'merchant', amount: '25000.00', currency: 'IDR' },
  ],
  [
    emv(
      [
        '26',
        [
          ['00', 'COM.SHOPEEPAY.WWW'],
          ['01', '936009180000000000'],
        ],
      ],
      ...shop('360', 'ID', 'WARUNG UJI'),
    ),
    { rail: 'qris', payee: 'WARUNG UJI' },
  ],
  [
    emv(
      [
        '51',
        [
          ['00', 'ID.CO.QRIS.WWW'],
          ['02', 'ID1020000000000'],
          ['03', 'UKE'],
        ],
      ],
      ...shop('360', 'ID', 'MASJID UJI'),
    ),
    { rail: 'qris' },
  ],
  [
    emv(
      [
        '26',
        [
          ['00', 'A0000006150001'],
          ['01', '501664'],
          ['02', 'ABC123'],
        ],
      ],
      ['53', '458'],
      ['58', 'MY'],
      ['59', 'KEDAI UJI'],
      ['54', '12.5'],
    ),
    { rail: 'duitnow', amount: '12.5', currency: 'MYR' },
  ],
  [
    emv(
      [
        '28',
        [
          ['00', 'ph.ppmi.p2m'],
          ['01', 'GXCHPHM2XXX'],
          ['03', '217000000000'],
        ],
      ],
      ...shop('608', 'PH', 'SARI SARI'),
    ),
    { rail: 'qrph', owner: 'merchant', currency: 'PHP' },
  ],
  [
    emv(
      [
        '27',
        [
          ['00', 'com.p2pqrpay'],
          ['01', 'PAPHPHM1XXX'],
          ['02', '99964403'],
          ['04', '09171234567'],
        ],
      ],
      ['53', '608'],
      ['54', '500'],
      ['58', 'PH'],
      ['59', 'JU** D*** C.'],
    ),
    { rail: 'qrph', owner: 'personal', amount: '500' },
  ],
  [
    emv(
      [
        '26',
        [
          ['00', 'hk.com.hkicl'],
          ['02', '0123456'],
        ],
      ],
      ['53', '344'],
      ['58', 'HK'],
      ['59', 'NA'],
      ['60', 'HK'],
    ),
    { rail: 'fps-hk', owner: 'unknown', currency: 'HKD' },
  ],
  [
    emv(
      [
        '26',
        [
          ['00', 'HK.COM.HKICL'],
          ['04', 'wong@probe.example'],
        ],
      ],
      ['53', '344'],
      ['58', 'HK'],
    ),
    { rail: 'fps-hk', payee: 'wong@probe.example', owner: 'personal' },
  ],
  // India, Cambodia, Japan, Sri Lanka, UnionPay
  [
    emv(
      [
        '26',
        [
          ['00', 'A000000524'],
          ['01', 'merchant@okprobe'],
        ],
      ],
      [
        '27',
        [
          ['00', 'A000000524'],
          ['01', 'TR123'],
        ],
      ],
      ['54', '10.00'],
      ...shop('356', 'IN', 'PROBE STORES'),
    ),
    { rail: 'upi', payee: 'merchant@okprobe', owner: 'merchant', currency: 'INR', amount: '10.00' },
  ],
  [
    emv(
      [
        '29',
        [
          ['00', 'sok_dara@wing'],
          ['01', '85512345678'],
          ['02', 'Wing'],
        ],
      ],
      ['53', '840'],
      ['54', '3.5'],
      ['58', 'KH'],
      ['59', 'Sok Dara'],
      ['99', [['00', '1700000000000']]],
    ),
    { rail: 'khqr', owner: 'personal', currency: 'USD', amount: '3.5', payee: 'Sok Dara' },
  ],
  [
    emv(
      [
        '30',
        [
          ['00', 'coffee@aclb'],
          ['01', '12345'],
          ['02', 'ACLEDA'],
        ],
      ],
      ...shop('116', 'KH', 'COFFEE PROBE'),
    ),
    { rail: 'khqr', owner: 'merchant' },
  ],
  [
    emv(
      [
        '26',
        [
          ['00', 'jp.or.paymentsjapan'],
          ['01', '0000000000001'],
        ],
      ],
      [
        '64',
        [
          ['00', 'JA'],
          ['01', 'テスト店'],
          ['02', '東京'],
        ],
      ],
      ...shop('392', 'JP', 'TEST TEN'),
    ),
    { rail: 'jpqr', payee: 'TEST TEN', currency: 'JPY', checksum: true },
  ],
  [
    emv(
      [
        '26',
        [
          ['00', 'lk.lankaqr'],
          ['01', '0000000001'],
        ],
      ],
      ['54', '450.00'],
      ...shop('144', 'LK', 'KADE'),
    ),
    { rail: 'lankaqr', amount: '450.00', currency: 'LKR' },
  ],
  [
    emv(['15', '3122003104180052044600000000000'], ...shop('156', 'CN', 'SHI DIAN')),
    { rail: 'unionpay', currency: 'CNY', payee: 'SHI DIAN' },
  ],
  // A scheme nobody knows, with a checksum that holds; and the card schemes alone.
  [
    emv(
      [
        '26',
        [
          ['00', 'com.unheard.of'],
          ['01', '1'],
        ],
      ],
      ['54', '9.99'],
      ...shop('840', 'US', 'NEW SCHEME'),
    ),
    { kind: 'payment', rail: 'emv-qr', amount: '9.99', currency: 'USD' },
  ],
  [
    emv(['02', '4000000000000000'], ['04', '5400000000000000'], ...shop('840', 'US', 'CARD SHOP')),
    { rail: 'emv-qr', payee: 'CARD SHOP' },
  ],
  // No request to pay: a transfer's receipt, a bare head, an unknown scheme without a checksum that holds.
  ['0041000600000101030040220014000000BTF000015102TH9104ABCD', { kind: 'other', rail: null }],
  [emvBody(['26', [['00', 'com.unheard.of']]], ...shop('840', 'US', 'NEW SCHEME')), { rail: null }],
];
