/** From a text to what the rules and the classifier look at: the same path in training and in use. */
import { tellsCrime } from './crime.ts';
import { type DenunciationSigns, denunciationSigns } from './denunciation.ts';
import { type EmergencySigns, emergencySigns } from './emergency.ts';
import { type Features, featurize } from './features.ts';
import { type Reading, read } from './reading.ts';
import { signsOf, turnsOf } from './signs.ts';

/** Everything read from a message before anything is decided. */
export interface Prepared {
  reading: Reading;
  emergency: EmergencySigns;
  accusation: DenunciationSigns;
  crime: boolean;
  features: Features;
}

/** Reads a message and hashes it for a model of 2^bits places. */
export function prepare(text: string, bits: number): Prepared {
  const reading = read(text);
  const emergency = emergencySigns(reading);
  const accusation = denunciationSigns(reading);
  const crime = tellsCrime(reading);
  const signs = [...signsOf(reading, emergency, accusation), ...(crime ? ['crime!'] : [])];
  const features = featurize(reading, signs, turnsOf(reading, emergency), bits);
  return { reading, emergency, accusation, crime, features };
}

/** The features alone, as training wants them. */
export const featurizeText = (text: string, bits: number): Features => prepare(text, bits).features;
