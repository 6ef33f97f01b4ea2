import path from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [preact()],
  build: {
    target: 'es2023',
    rolldownOptions: { input: ['index.html', 'page.html'].map((file) => path.join(import.meta.dirname, file)) },
  },
  server: { host: '127.0.0.1', port: 4180, fs: { allow: ['../..'] } },
});
