/** What goes to the clipboard, in one form or two. */
export interface Copy {
  readonly text: Promise<string>;
  readonly html?: Promise<string>;
}

/**
 * Puts something on the clipboard that may take a while to make. To be called in the reader's own act, which is what
 * allows it; where a frame may not use the clipboard by itself, the page's old copy command does it.
 */
export async function putOnClipboard({ text, html }: Copy, near: HTMLElement): Promise<boolean> {
  try {
    const blob = async (made: Promise<string>, type: string) => new Blob([await made], { type });
    const item = new ClipboardItem({
      'text/plain': blob(text, 'text/plain'),
      ...(html ? { 'text/html': blob(html, 'text/html') } : {}),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByCommand(await text, await html, near);
  }
}

/** The command copies a selection, so there has to be one for a moment. */
function copyByCommand(text: string, html: string | undefined, near: HTMLElement): boolean {
  const page = near.ownerDocument;
  const selection = page.getSelection();
  const before = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  let copied = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    copied = true;
  };
  page.addEventListener('copy', give, { capture: true });
  selection?.selectAllChildren(near);
  page.execCommand('copy');
  page.removeEventListener('copy', give, { capture: true });
  selection?.removeAllRanges();
  if (before) selection?.addRange(before);
  return copied;
}
