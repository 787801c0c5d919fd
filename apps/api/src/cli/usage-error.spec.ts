import { usageError } from './usage-error';

it.each([
  ["error: missing required argument 'files'\n", '缺少参数：files'],
  ["error: unknown option '--foo'\n(Did you mean --json?)\n", '没有这个选项：--foo'],
  ["error: unknown command 'foo'\n", '没有这个命令：foo'],
  ["error: required option '--region <code>' not specified\n", '缺少必需的选项：--region <code>'],
])('%j is said in Chinese', (english, chinese) => {
  expect(usageError(english).split('\n')[0]).toBe(chinese);
});

it('leaves other messages alone', () => {
  expect(usageError('数据库没有启动。\n')).toBe('数据库没有启动。\n');
});
