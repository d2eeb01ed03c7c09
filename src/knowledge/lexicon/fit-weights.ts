/** Made by `npm run train:answers` from data/questions; in the order of the fits of likeness.ts. */
export const FIT_WEIGHTS: readonly number[] = [1.904, 1.432, 0.424, -1.086];
