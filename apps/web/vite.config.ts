import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Libs are read from their TypeScript source, so that the web needs no build of theirs. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['@gongkai/source', 'module', 'browser', 'development|production'] },
  server: { port: 4311, proxy: { '/api': 'http://127.0.0.1:4310' } },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022' },
});
