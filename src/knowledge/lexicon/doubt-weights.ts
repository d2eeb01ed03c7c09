/** Made by `npm run train:answers` from data/questions; in the order of `signsOf`. */
export const WEIGHTS: readonly number[] = [
  -1.336, -0.903, -0.829, -0.404, -0.762, 0.137, 0.725, 0.861, 0.875, 0.48, -0.03, 0.111, -0.45, 0.811, 1.028, -0.208, 0.428,
];
