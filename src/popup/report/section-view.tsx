import type { Span } from '../../core/evidence.ts';
import { merge } from '../../reporting/redaction/ranges.ts';
import type { Bundle, ReportFile, ReportMessage } from '../../reporting/report.ts';
import type { Section } from '../../reporting/sections.ts';
import { messageHead } from '../../reporting/text.ts';
import { useWords } from '../../ui/words-context.tsx';

/** The contents of one part of a report, as they are handed over. */
export function SectionView({
  section,
  files,
}: {
  readonly section: Section;
  readonly files: Bundle['files'];
}) {
  return (
    <div class="report-section">
      {section.rows.length > 0 && (
        <dl class="facts">
          {section.rows.map(({ label, value }, at) => (
            <div key={`${label}-${at}`}>
              <dt>{label}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {section.messages.map((message, at) => (
        <Message key={at} message={message} />
      ))}
      {section.files.map((file) => (
        <Picture key={file.name} file={file} base64={files[file.name] ?? ''} name={section.heading} />
      ))}
    </div>
  );
}

function Message({ message }: { readonly message: ReportMessage }) {
  const words = useWords();
  return (
    <div class={`report-message ${message.from} ${message.flagged ? 'flagged' : ''}`}>
      <small class="soft">
        {messageHead(message, words)}
        {message.flagged && <span class="heard">, {words.t('report_flagged')}</span>}
      </small>
      <p dir="auto">{marked(message.text, message.spans)}</p>
    </div>
  );
}

function marked(text: string, spans: readonly Span[]) {
  const ranges = merge(spans);
  return [
    ...ranges.flatMap(({ start, end }, at) => [
      text.slice(ranges[at - 1]?.end ?? 0, start),
      <mark key={start}>{text.slice(start, end)}</mark>,
    ]),
    text.slice(ranges.at(-1)?.end ?? 0),
  ];
}

function Picture(props: { readonly file: ReportFile; readonly base64: string; readonly name: string }) {
  const { mediaType, sha256 } = props.file;
  const shown = /^image\/(?:png|jpeg|webp|gif|avif)$/u.test(mediaType);
  return (
    <figure class="report-picture">
      {shown && <img alt={props.name} src={`data:${mediaType};base64,${props.base64}`} />}
      <figcaption class="soft">
        <bdi dir="ltr">
          SHA-256 <code>{sha256.slice(0, 16)}…</code>
        </bdi>
      </figcaption>
    </figure>
  );
}
