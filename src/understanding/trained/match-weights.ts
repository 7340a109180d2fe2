/** Made by `node scripts/train.ts`: do not edit. What each clue weighs, in log odds. */
export const matchWeights = { words: 1.841, coverage: 2.444, phrase: 2.059, named: 0.000, ideas: 3.687, ideasCovered: 3.428, needs: 9.523, needFirst: 5.963, fits: 2.592, clashes: 0.491, best: 0.000, course: -0.530, activity: 1.410, partner: 0.881, location: 0.703, service: 1.028 };
/** How likely it is that some entry answers the message. */
export const answerableWeights = { constant: 1.725, strange: -5.613, words: 0.649, phrase: -0.602, ideas: 1.999, needs: 1.540, lead: -1.263, leadOfThree: 1.724, named: 0.000 };
/** How likely the first is right, if some entry answers it. */
export const rightWeights = { constant: -1.425, strange: 2.034, words: -0.054, phrase: -1.004, ideas: -0.112, needs: 1.406, lead: 1.390, leadOfThree: 1.684, named: 0.000 };
