/** Made by `npm run train:answers` from data/questions; in the order of the fits of likeness.ts. */
export const FIT_WEIGHTS: readonly number[] = [1.966, 1.492, 0.43, -1.142];
