/**
 * Brings the main frame to the middle. Where the box scrolls by itself only the box moves, so that the finding that
 * was clicked stays under the hand; otherwise (small screens) the page moves.
 */
export function scrollToFrame(box: HTMLElement | null): void {
  const frame = box?.querySelector<HTMLElement>('[data-framed="main"]');
  if (!box || !frame) return;
  const target = frame.getBoundingClientRect();
  const around = box.getBoundingClientRect();
  if (target.left < around.left || target.right > around.right)
    box.scrollLeft += target.left - around.left - (around.width - target.width) / 2;
  if (box.scrollHeight <= box.clientHeight + 1) {
    frame.scrollIntoView({ block: 'center', inline: 'nearest' });
    return;
  }
  const visible = Math.min(around.bottom, window.innerHeight) - around.top;
  const height = Math.min(target.height, visible / 2);
  box.scrollTop += target.top - around.top - (visible - height) / 2;
}
