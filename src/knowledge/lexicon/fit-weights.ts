/** Made by `npm run train:answers` from data/questions; in the order of the fits of likeness.ts. */
export const FIT_WEIGHTS: readonly number[] = [1.939, 1.521, 0.459, -1.17, 6.334, 5.339, 0.958, 2.571];
