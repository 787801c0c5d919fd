import { screen } from '@testing-library/react';
import { renderPage } from '../testing/render-page';
import { ChartFrame, type ChartStatus } from './chart-frame';

const TABLE = {
  columns: [{ key: 'year', title: '年度', numeric: false }],
  rows: [{ key: '2023', cells: ['2023'] }],
};
const show = (status: ChartStatus, route = '/') =>
  renderPage(
    <ChartFrame
      id="flows"
      question="收到了多少申请？"
      subtitle="单位：件"
      notes={['断开处为没有数据']}
      meta={{ title: '收到了多少申请？', lines: ['范围：青原旗'] }}
      status={status}
    >
      {({ width, height }) => (
        <svg className="recharts-surface" width={width} height={height} role="img" aria-label="图形" />
      )}
    </ChartFrame>,
    { route },
  );
const READY: ChartStatus = { kind: 'ready', table: TABLE };

/** What the page hands over as downloads. */
function catchDownloads(): { name: string; text: () => Promise<string> }[] {
  const caught: { name: string; text: () => Promise<string> }[] = [];
  let blob: Blob | null = null;
  URL.createObjectURL = (made) => {
    blob = made instanceof Blob ? made : null;
    return 'blob:made';
  };
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = function click() {
    const made = blob;
    const text = () =>
      new Promise<string>((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result));
        reader.readAsText(made ?? new Blob());
      });
    caught.push({ name: this.download, text });
  };
  return caught;
}

describe('the frame of a chart', () => {
  it('shows the chart, and its numbers as a table when asked; the address remembers', async () => {
    const { user, address } = show(READY);
    expect(screen.getByRole('img', { name: '图形' })).toBeInTheDocument();
    expect(screen.getByText('断开处为没有数据')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '表' }));
    expect(screen.getByRole('table', { name: '收到了多少申请？' })).toBeInTheDocument();
    expect(address()).toBe('/?view.flows=table');
    await user.click(screen.getByRole('button', { name: '图' }));
    expect(address()).toBe('/');
  });

  it('offers pictures of a chart and only numbers of a table', async () => {
    const { user } = show(READY);
    const kinds = () => screen.getAllByText(/^(PNG|SVG|CSV|XLSX)$/).map((one) => one.textContent);
    await user.click(screen.getByRole('button', { name: /^下载/ }));
    expect(kinds()).toEqual(['PNG', 'SVG', 'CSV', 'XLSX']);
    await user.click(screen.getByRole('button', { name: '表' }));
    await user.click(screen.getByRole('button', { name: /^下载/ }));
    expect(kinds()).toEqual(['CSV', 'XLSX']);
  });

  it('hands over the drawing with title and scope, named after the question', async () => {
    const caught = catchDownloads();
    const { user } = show(READY);
    await user.click(screen.getByRole('button', { name: /^下载/ }));
    await user.click(screen.getByRole('button', { name: 'SVG' }));
    expect(caught[0]?.name).toBe('收到了多少申请？.svg');
    expect(await caught[0]?.text()).toContain('范围：青原旗');
  });

  it('copies an address that leads to this chart as it is shown', async () => {
    const { user } = show(READY, '/?view.flows=table');
    await user.click(screen.getByRole('button', { name: '链接' }));
    expect(await screen.findByText('已复制')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toMatch(/#flows$/);
  });

  it('says that there are no data, with no tools for them', () => {
    show({ kind: 'empty' });
    expect(screen.getByText('这个范围还没有数据')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says what failed and offers to try again', async () => {
    const onRetry = jest.fn();
    const { user } = show({ kind: 'error', error: new Error('x'), onRetry });
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });
});
