/**
 * Brings the main frame to the middle. Where the box scrolls by itself only the box moves, so that the finding that
 * was clicked stays under the hand; otherwise (small screens) the page moves.
 */
export function scrollToFrame(box: HTMLElement | null): void {
  const frame = box?.querySelector<HTMLElement>('[data-framed="main"]');
  if (!box || !frame) return;
  if (box.scrollHeight <= box.clientHeight + 1) {
    frame.scrollIntoView({ block: 'center', inline: 'nearest' });
    return;
  }
  const target = frame.getBoundingClientRect();
  const around = box.getBoundingClientRect();
  const visible = Math.min(around.bottom, window.innerHeight) - around.top;
  const height = Math.min(target.height, visible / 2);
  box.scrollTop += target.top - around.top - (visible - height) / 2;
  const side = frame.closest<HTMLElement>('.or-table-scroll');
  if (!side) return;
  const sideways = side.getBoundingClientRect();
  if (target.left < sideways.left || target.right > sideways.right)
    side.scrollLeft += target.left - sideways.left - (sideways.width - target.width) / 2;
}
