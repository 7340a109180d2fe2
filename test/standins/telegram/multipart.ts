/** One uploaded file. */
export interface Upload {
  name: string;
  mime: string;
  content: Buffer;
}

/** Fields and files of a `multipart/form-data` body; header parameters may be quoted or not. */
export function readMultipart(
  body: Buffer,
  contentType: string,
): { fields: Record<string, string>; files: Record<string, Upload> } {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1] ?? '';
  const fields: Record<string, string> = {};
  const files: Record<string, Upload> = {};
  for (const part of partsOf(body, `--${boundary}`)) {
    const split = part.indexOf('\r\n\r\n');
    const header = part.subarray(0, split).toString('utf8');
    const content = part.subarray(split + 4);
    const name = parameterOf(header, 'name') ?? '';
    const filename = parameterOf(header, 'filename');
    if (filename === undefined) fields[name] = content.toString('utf8');
    else files[name] = { name: filename, mime: /content-type:\s*([^\r\n]+)/i.exec(header)?.[1] ?? '', content };
  }
  return { fields, files };
}

function* partsOf(body: Buffer, delimiter: string): Generator<Buffer> {
  let start = body.indexOf(delimiter);
  while (start >= 0) {
    const from = start + delimiter.length + 2;
    const end = body.indexOf(`\r\n${delimiter}`, from - 2);
    if (end < 0) return;
    yield body.subarray(from, end);
    start = end + 2;
  }
}

/** An unquoted value ends at the first space or semicolon, as real parsers read it. */
function parameterOf(header: string, name: string): string | undefined {
  const found = new RegExp(`[;\\s]${name}=(?:"([^"]*)"|([^;\\s]*))`, 'i').exec(header);
  return found?.[1] ?? found?.[2];
}
