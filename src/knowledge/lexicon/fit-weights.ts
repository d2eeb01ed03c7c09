/** Made by `npm run train:answers` from data/questions; in the order of the fits of likeness.ts. */
export const FIT_WEIGHTS: readonly number[] = [2.961, 1.968, 1.088, -1.265, 8.428, 6.335, 0.414, 3.051];
