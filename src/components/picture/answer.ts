/** Answer a request with a PNG. */
export function answerPng(png: Buffer): Response {
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
