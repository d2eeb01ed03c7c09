/** Made by `npm run train:answers` from data/questions; in the order of `signsOf`. */
export const WEIGHTS: readonly number[] = [
  0.854, -1.516, -1.317, -0.836, -0.756, 0.197, 1.257, 0.394, 0.301, 1.143, -0.495, 0.49, -0.314, 0.443, -0.064, 0.045,
  0.061,
];
