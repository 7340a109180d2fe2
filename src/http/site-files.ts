const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
};

/** Sends a file to any page, or 304 when the browser has this very one. */
export async function fileResponse(
  request: Request,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  caching: string,
): Promise<Response> {
  const etag = `"${await digest(bytes)}"`;
  const headers = {
    'content-type': types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    'cache-control': caching,
    etag,
    'x-content-type-options': 'nosniff',
    // The widget runs in pages of other origins, also in those that ask every file for its consent.
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  };
  const known = request.headers
    .get('if-none-match')
    ?.split(',')
    .map(tag => tag.trim().replace(/^W\//, ''));
  if (known?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(bytes, { headers });
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.subarray(0, 12)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
