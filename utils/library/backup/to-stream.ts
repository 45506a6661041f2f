/** What a generator makes, as a stream that makes it as it is read and ends the generator where it is cancelled. */
export function toStream(
  parts: AsyncGenerator<Uint8Array<ArrayBuffer>>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}

/**
 * What a generator makes as one blob, which browsers keep on the disk where it is large. Where they cannot, since the disk is full, it is
 * made once more in memory. Rejects with what the generator throws.
 */
export async function toBlob(
  makeParts: () => AsyncGenerator<Uint8Array<ArrayBuffer>>,
  type: string,
): Promise<Blob> {
  try {
    return await new Response(toStream(makeParts()), { headers: { 'content-type': type } }).blob();
  } catch {
    return new Blob(await Array.fromAsync(makeParts()), { type });
  }
}
