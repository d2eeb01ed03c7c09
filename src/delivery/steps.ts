/** The moments of a turn and of a send, by name: the crash tests hand in something that kills the process at one of them. */
export type Step =
  | 'accepting'
  | 'accepted'
  | 'claimed'
  | 'on-trial'
  | 'read'
  | 'decided'
  | 'state-written'
  | 'finished'
  | 'effects'
  | 'letters'
  | 'committed'
  | 'parking'
  | 'letter-claimed'
  | 'file-ready'
  | 'letter-sent'
  | 'letter-ended';
export type Steps = (step: Step) => void;
