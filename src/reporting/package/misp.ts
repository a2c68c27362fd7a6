import type { Bundle, Report, ReportFile, ReportMessage, ReportPayload } from '../report.ts';

interface MispAttribute {
  readonly object_relation: string;
  readonly type: string;
  readonly value: string;
  /** Base64, for attachments. */
  readonly data?: string;
}

interface MispObject {
  readonly name: string;
  readonly 'meta-category': string;
  readonly template_uuid: string;
  readonly template_version: string;
  readonly comment: string;
  readonly Attribute: readonly MispAttribute[];
}

/**
 * The report as a MISP event of objects from the public templates (github.com/MISP/misp-objects: `instant-message` 3,
 * `user-account` 6, `decoded-qrcode` 1, `coin-address` 7, `bank-account` 1, `file` 23), ready to import.
 */
export function mispEvent({ report, files }: Bundle): object {
  const objects = [
    ...report.messages.filter(({ flagged }) => flagged).map((message) => messageObject(report, message)),
    ...(report.seller ? [sellerObject(report, report.seller)] : []),
    ...report.payloads.flatMap((payload) => payloadObjects(report, payload)),
    ...report.files.map((file) => fileObject(file, files[file.name] ?? '')),
  ].filter(({ Attribute }) => Attribute.length > 0);
  return {
    Event: {
      uuid: report.id,
      info: report.statement,
      date: report.seenAt.slice(0, 10),
      // Undefined, initial, "your organisation only": whoever imports it decides.
      threat_level_id: '4',
      analysis: '0',
      distribution: '0',
      Object: objects,
    },
  };
}

function messageObject(report: Report, message: ReportMessage): MispObject {
  const counterpart = message.from === 'counterpart' ? report.seller : null;
  return object('instant-message', 'misc', '5fa51a24-f40f-4696-a77e-d31e26bab5fc', 3, message.displayedTime, [
    ['app-used', 'text', report.platform?.name],
    ['body', 'text', message.text],
    ['from-name', 'text', counterpart?.name],
    ['from-user', 'text', counterpart?.id],
    ['url', 'url', report.page.url],
  ]);
}

function sellerObject(report: Report, { id, name, profileUrl }: NonNullable<Report['seller']>): MispObject {
  return object('user-account', 'misc', '49606b06-22f0-4ac8-8eee-2f12ad46f3d3', 6, null, [
    ['account-type', 'text', report.platform?.id],
    ['user-id', 'text', id],
    // The template asks for one of user-id and username.
    ['username', 'text', name],
    ['display-name', 'text', name],
    ['link', 'link', profileUrl],
  ]);
}

function payloadObjects(report: Report, payload: ReportPayload): MispObject[] {
  const code =
    payload.rawValue === null
      ? []
      : [
          object('decoded-qrcode', 'artifacts', 'f87410c2-59f4-4d2f-bc0e-81deb3b93b25', 1, null, [
            ['decoded-value', 'text', payload.rawValue],
            ['description', 'comment', report.statement],
            ['source', 'text', report.generator.name],
          ]),
        ];
  return [...code, ...payeeObject(payload)];
}

function payeeObject({ kind, rail, payee, currency }: ReportPayload): MispObject[] {
  if (payee === null) return [];
  const plain = payee.replace(/\s/gu, '');
  if (kind === 'crypto') {
    const bitcoin = rail === 'btc' || rail === 'bitcoin';
    const address = bitcoin
      ? (['address', 'btc', plain] as const)
      : (['address-crypto', 'text', plain] as const);
    return [
      object('coin-address', 'financial', 'd0e6997e-78da-4815-a6a1-cfc1c1cb8a46', 7, null, [
        address,
        ['symbol', 'text', currency ?? rail?.toUpperCase()],
      ]),
    ];
  }
  if (/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/u.test(plain)) {
    return [
      object('bank-account', 'financial', 'b4712203-95a8-4883-80e9-b566f5df11c9', 1, null, [
        ['account', 'bank-account-nr', plain],
        ['iban', 'iban', plain],
      ]),
    ];
  }
  return [
    object('user-account', 'misc', '49606b06-22f0-4ac8-8eee-2f12ad46f3d3', 6, 'payee or contact', [
      ['account-type', 'text', rail],
      ['username', 'text', payee],
    ]),
  ];
}

function fileObject({ name, mediaType, size, sha256 }: ReportFile, base64: string): MispObject {
  const filename = name.slice(name.lastIndexOf('/') + 1);
  const file = object('file', 'file', '688c46fb-5edb-40a3-8273-1af7923e2215', 23, null, [
    ['filename', 'filename', filename],
    ['mimetype', 'mime-type', mediaType],
    ['size-in-bytes', 'size-in-bytes', String(size)],
    ['sha256', 'sha256', sha256],
  ]);
  const attachment = { object_relation: 'attachment', type: 'attachment', value: filename, data: base64 };
  return { ...file, Attribute: [...file.Attribute, attachment] };
}

function object(
  name: string,
  category: string,
  uuid: string,
  version: number,
  comment: string | null,
  attributes: readonly (readonly [relation: string, type: string, value: string | null | undefined])[],
): MispObject {
  return {
    name,
    'meta-category': category,
    template_uuid: uuid,
    template_version: String(version),
    comment: comment ?? '',
    Attribute: attributes.flatMap(([object_relation, type, value]) =>
      value ? [{ object_relation, type, value }] : [],
    ),
  };
}
