/** Made by `node scripts/train.ts`: do not edit. What each clue weighs, in log odds. */
export const matchWeights = { words: 2.062, coverage: 3.421, phrase: 1.057, named: 0.000, ideas: 2.068, ideasCovered: 3.344, needs: 6.289, needFirst: 1.120, fits: 2.420, clashes: 0.000, course: -1.264, activity: 0.681, partner: 0.622, location: -0.914, service: 0.095, phraseIdeas: 0.942, examples: 3.379, states: 0.962, silent: -0.229, faqAsked: -0.734 };
/** How likely it is that some entry answers the message. */
export const answerableWeights = { constant: 3.248, strange: -3.453, words: 1.385, phrase: -0.355, ideas: 1.207, needs: 1.761, lead: -0.424, leadOfThree: 0.871, named: 0.000, outside: -2.878, nearest: -1.356 };
/** How likely the first is right, if some entry answers it. */
export const rightWeights = { constant: -1.597, strange: 1.586, words: -0.088, phrase: -0.282, ideas: 0.240, needs: 1.072, lead: 1.097, leadOfThree: 1.554, named: 0.000, outside: 0.486, nearest: 0.268 };
