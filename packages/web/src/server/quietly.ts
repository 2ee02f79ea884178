/** A body that, when it breaks off half way, says so without saying why: the server below writes the message of an error to the reader. */
export function quietly(body: ReadableStream<Uint8Array>, onError: (error: unknown) => void): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  return new ReadableStream({
    async pull(stream) {
      try {
        const { done, value } = await reader.read()
        if (done) stream.close()
        else stream.enqueue(value)
      } catch (error) {
        onError(error)
        stream.error(new Error('broken off'))
      }
    },
    cancel: (why) => reader.cancel(why),
  })
}
