import { defineConfig } from 'vite'
import { previewHost } from '../../src/build/previewHost'

/** The built site as `npm start` serves it, without what builds it: that takes two seconds to load. */
export default defineConfig({ plugins: [previewHost()], preview: { strictPort: true } })
