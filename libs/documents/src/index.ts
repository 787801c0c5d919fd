export * from './document-tree';
export * from './write/sheet-grid';
export * from './write/table-sheet';
