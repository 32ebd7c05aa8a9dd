/** What a scene shows besides its words, fetched together after them. */
export { default as ChapterPicture } from './ChapterPicture.vue'
export { default as SpotDrawing } from './SpotDrawing.vue'
