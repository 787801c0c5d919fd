import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * What every screen needs travels in a few files instead of dozens of small ones; the vendor file stays the same from
 * release to release. antd and the charts are left to be split by use.
 */
const SHARED_CHUNKS = [
  {
    name: 'vendor',
    test: /node_modules[\\/](react|react-dom|scheduler|react-router|react-i18next|i18next|zod|@tanstack)[\\/]/,
  },
  { name: 'shared', test: /apps[\\/]web[\\/]src[\\/](ui|lib|i18n|explore)[\\/]|libs[\\/](domain|contracts)[\\/]/ },
];

/** Libs are read from their TypeScript source, so that the web needs no build of theirs. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['@gongkai/source', 'module', 'browser', 'development|production'] },
  server: { port: 4311, proxy: { '/api': 'http://127.0.0.1:4310' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Character maps of PDFs are fetched, and the content policy lets nothing be fetched from a data address.
    assetsInlineLimit: (path) => (path.endsWith('.bcmap') ? false : undefined),
    rolldownOptions: { output: { codeSplitting: { groups: SHARED_CHUNKS } } },
  },
});
