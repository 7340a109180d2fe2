/** Made by `node scripts/train.ts`: do not edit. What each clue weighs, in log odds. */
export const matchWeights = { words: 1.832, coverage: 2.441, phrase: 2.051, named: 0.000, ideas: 3.672, ideasCovered: 3.428, needs: 9.557, needFirst: 6.093, fits: 2.594, clashes: 0.494, best: 0.000, course: -0.504, activity: 1.409, partner: 0.880, location: 0.705, service: 1.025 };
/** How likely it is that some entry answers the message. */
export const answerableWeights = { constant: 1.774, strange: -5.671, words: 0.672, phrase: -0.607, ideas: 1.992, needs: 1.494, lead: -1.276, leadOfThree: 1.729, named: 0.000 };
/** How likely the first is right, if some entry answers it. */
export const rightWeights = { constant: -1.411, strange: 1.858, words: -0.023, phrase: -0.991, ideas: -0.074, needs: 1.175, lead: 1.413, leadOfThree: 1.718, named: 0.000 };
