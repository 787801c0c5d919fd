import type { DataValidation } from 'hucre/xlsx';
import { cellAddress } from './cell-address';
import type { SheetInput } from './sheet-grid';

/** The rules of the cells to be filled in, with their hints, as the spreadsheet program shows them. */
export function inputRules(inputs: readonly SheetInput[]): DataValidation[] {
  return inputs.map(({ row, column, kind, hint }) => ({
    ...TESTS[kind],
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: kind !== 'words',
    inputMessage: hint,
    errorTitle: '请核对',
    errorMessage: '这里一般应填数字：没有发生的填 0，不适用的可填“/”。确定要保留现在的内容吗？',
    errorStyle: 'warning',
    range: cellAddress(row, column),
  }));
}

const TESTS: Record<SheetInput['kind'], Pick<DataValidation, 'type' | 'operator' | 'formula1'>> = {
  count: { type: 'whole', operator: 'greaterThanOrEqual', formula1: '0' },
  amount: { type: 'decimal', operator: 'greaterThanOrEqual', formula1: '0' },
  words: { type: 'textLength', operator: 'greaterThanOrEqual', formula1: '0' },
};
