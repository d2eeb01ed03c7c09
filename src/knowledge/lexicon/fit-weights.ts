/** Made by `npm run train:answers` from data/questions; in the order of the fits of likeness.ts. */
export const FIT_WEIGHTS: readonly number[] = [1.903, 1.482, 0.453, -1.134, 5.671, 5.305, 1.098, 2.553];
