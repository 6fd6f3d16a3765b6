/**
 * Reads server-sent events from a response as they arrive.
 *
 * Events end with an empty line; comments (heartbeats) are skipped; a half event at the end of a broken stream is dropped.
 */
export async function* serverEvents(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) {
        return;
      }
      rest += value;
      // A CR at the very end may be the first half of CR LF, so it waits for the next piece.
      const ready = rest.endsWith('\r') ? rest.length - 1 : rest.length;
      const events = (rest.slice(0, ready).replace(/\r\n?/g, '\n') + rest.slice(ready)).split('\n\n');
      rest = events.pop();
      for (const text of events) {
        const event = parse(text);
        if (event) {
          yield event;
        }
      }
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

function parse(text) {
  let name = 'message';
  const data = [];
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') {
      name = value;
    } else if (field === 'data') {
      data.push(value);
    }
  }
  return data.length === 0 ? null : { name, data: JSON.parse(data.join('\n')) };
}
