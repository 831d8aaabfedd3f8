import { err, ok, type Result } from '../kernel/result';

export type InflateProblem = 'NOT_DEFLATE' | 'TOO_LARGE';

/** The bytes, compressed: raw DEFLATE (RFC 1951), no header. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { readable, writable } = new CompressionStream('deflate-raw');
  // Written directly: a Blob's bytes would travel through another process first, and the page would stand still for it.
  const writer = writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const [packed] = await Promise.all([new Response(readable).arrayBuffer(), written]);
  return new Uint8Array(packed);
}

/** Unpacks raw DEFLATE; gives up as soon as more than `limit` bytes come out, whatever is still packed. */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Result<Uint8Array, InflateProblem>> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      chunks.push(part.value);
      size += part.value.length;
      if (size > limit) return err('TOO_LARGE');
    }
  } catch {
    return err('NOT_DEFLATE');
  } finally {
    // The stream may have failed already, which is then its answer to the cancellation too.
    reader.cancel().catch(() => undefined);
  }
  return ok(join(chunks, size));
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
