/** `fetch` for a server that is not trusted: it leads nowhere else, and its answers have an end. */
type Fetch = typeof globalThis.fetch;

async function bounded(response: Response, maxBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(pieces).toString('utf8');
    size += value.length;
    if (size > maxBytes) {
      await reader.cancel();
      throw new Error('The model answered too much');
    }
    pieces.push(value);
  }
}

export function boundedFetch(maxBytes: number): Fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, redirect: 'error' });
    const text = await bounded(response, maxBytes);
    return new Response(text, {
      status: response.status,
      headers: { 'content-type': response.headers.get('content-type') ?? '' },
    });
  };
}
