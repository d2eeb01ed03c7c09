/** English words of officials' questions -> the words a Vietnamese question would use (data/lexicon/english.json). Longest runs first. */
import written from '../../../data/lexicon/english.json' with { type: 'json' };

export const ENGLISH: ReadonlyMap<string, string> = new Map(
  written.map((line) => line.split(' = ') as [string, string]),
);

/** English words with no matter of their own: dropped, and a sign that the question is English. */
export const ENGLISH_FILLERS: ReadonlySet<string> = new Set(
  `the of is are does do did to for and or in on at by with from it its this that these those be been was were has have had
  must should shall can could will would may i we you they he she my our your their me us them there any some all each
  please tell say says about under as an a if not no yes how why does also into out up per set than then so need needs required
  supposed according mention mentioned mentions named call called give given get s`.split(/\s+/),
);
