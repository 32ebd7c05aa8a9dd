import vue from '@vitejs/plugin-vue'
import icons from 'unplugin-icons/vite'
import { defineConfig } from 'vitest/config'
import { storyPlugin } from './src/build/storyPlugin'

export default defineConfig({
  plugins: [storyPlugin(), vue(), icons({ compiler: 'vue3' })],
  build: {
    target: 'es2022',
    manifest: true,
    // Every style and script is a file of its own: the page runs under `script-src 'self'`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
  },
  preview: { port: 4173, strictPort: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: ['tests/{model,engine,verifier,content,classroom,build,story}/**/*.test.ts'],
          benchmark: { include: ['tests/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/{components,composables,stores,storage,views}/**/*.test.ts'],
          setupFiles: ['tests/support/failOnConsole.ts'],
          benchmark: { include: [] },
        },
      },
    ],
  },
})
